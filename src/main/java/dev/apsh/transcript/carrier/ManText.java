package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Carried;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A man page: examples between `.EX` and `.EE` or `.nf` and `.fi`, and commands that stand alone
/// in bold behind a request.
final class ManText implements Carrier {
  @Override
  public Read<Carriage> read(Source source, Reading reading) {
    return new Reader(source, reading).read();
  }

  /// The reading of one document.
  private static final class Reader {
    private static final String MARK = ".\\\" apsh:";
    private static final Set<String> OPENING = Set.of(".EX", ".nf", ".Bd");
    private static final Set<String> CLOSING = Set.of(".EE", ".fi", ".Ed");
    private static final Set<String> BOLD = Set.of(".B", ".BI", ".BR", ".I", ".IR", ".RB", ".IB");

    private final Source source;
    private final Reading reading;
    private final BlockKinds kinds;
    private final BlockList blocks;
    private Optional<Line> opened = Optional.empty();
    private boolean inExamples;
    private final Set<String> macros = new HashSet<>(BOLD);
    private boolean inMacro;

    Reader(Source source, Reading reading) {
      this.source = source;
      this.reading = reading;
      this.kinds = reading.kinds();
      this.blocks = new BlockList(kinds);
    }

    Read<Carriage> read() {
      for (Line line : source.documentLines()) {
        add(line);
      }
      return opened.isPresent()
          ? Read.failed(
              new Problem(
                  source.position(opened.get().number()), "An example that is never closed"))
          : blocks.carriage(new RoffStyle(reading.prompts()));
    }

    private void add(Line line) {
      String text = line.text();
      String request = CommandLines.firstWord(text.startsWith(".") ? text : "");
      if (inMacro) {
        blocks.prose(line);
        inMacro = !text.strip().equals("..");
      } else if (text.startsWith(MARK)) {
        blocks.directive(line, text.substring(MARK.length()).strip());
      } else if (request.equals(".de") || request.equals(".ig")) {
        blocks.prose(line);
        inMacro = true;
        macros.add("." + CommandLines.firstWord(text.substring(request.length())));
      } else if (opened.isPresent()) {
        inExample(line, request);
      } else if (OPENING.contains(request)) {
        blocks.prose(line);
        opened = Optional.of(line);
        blocks.open("");
      } else {
        outside(line, request);
      }
    }

    private void inExample(Line line, String request) {
      if (CLOSING.contains(request)) {
        opened = Optional.empty();
        blocks.close();
        blocks.prose(line);
      } else if (request.isEmpty() || BOLD.contains(request)) {
        blocks.inside(RoffLine.inside(line, request));
      } else {
        blocks.aside(line);
      }
    }

    /// Among the examples a line that is a command by itself is a block.
    private void outside(Line line, String request) {
      if (request.equals(".SH") || request.equals(".SS")) {
        inExamples = line.text().toLowerCase(Locale.ROOT).contains("example");
      }
      boolean isAlone = request.isEmpty() || macros.contains(request);
      Carried.Inside inside = RoffLine.inside(line, request);
      if (inExamples
          && isAlone
          && kinds.isCode(inside.text().strip())
          && RoffLine.isWhole(line, request)) {
        blocks.open("");
        blocks.inside(inside);
        blocks.close();
      } else {
        blocks.prose(line);
      }
    }
  }
}
