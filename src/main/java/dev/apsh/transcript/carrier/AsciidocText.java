package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carriage;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// AsciiDoc: listings between `----`, literal blocks between `....`, fences, and indented
/// paragraphs.
final class AsciidocText implements Carrier {
  @Override
  public Read<Carriage> read(Source source, Reading reading) {
    return new Reader(source, reading).read();
  }

  /// The reading of one document.
  private static final class Reader {
    private static final Pattern DELIMITER = Pattern.compile("(-{4,}|\\.{4,}|`{3,})([\\w+-]*)\\s*");
    private static final Pattern COMMENTS = Pattern.compile("/{4,}\\s*");
    private static final Pattern SOURCE =
        Pattern.compile("\\[(?:source|listing)?(?:%[\\w-]+)*,\\s*\"?([\\w+-]+)\"?.*]\\s*");
    private static final Pattern STYLE = Pattern.compile("\\[.*]\\s*");
    private static final String MARK = "// apsh:";

    private final Source source;
    private final Reading reading;
    private final BlockKinds kinds;
    private final BlockList blocks;
    private Optional<String> delimiter = Optional.empty();
    private Line opened = new Line(0, "", "");
    private boolean inComment;
    private boolean inParagraph;
    private boolean afterBlank = true;
    private String language = "";

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
      return delimiter.isPresent() || inComment
          ? Read.failed(
              new Problem(
                  source.position(opened.number()), "A block or a comment that is never closed"))
          : blocks.carriage(new DocumentStyle(reading.prompts(), DELIMITER));
    }

    private void add(Line line) {
      String text = line.text();
      if (inComment) {
        blocks.prose(line);
        inComment = !COMMENTS.matcher(text).matches();
      } else if (delimiter.isPresent()) {
        inBlock(line, delimiter.get());
      } else if (text.startsWith(MARK)) {
        blocks.directive(line, text.substring(MARK.length()).strip());
      } else if (COMMENTS.matcher(text).matches()) {
        blocks.prose(line);
        opened = line;
        inComment = true;
      } else {
        outside(line);
      }
    }

    private void outside(Line line) {
      Matcher edge = DELIMITER.matcher(line.text());
      Matcher code = SOURCE.matcher(line.text());
      boolean isParagraph = inParagraph || (afterBlank && isLiteral(line));
      afterBlank = line.text().isBlank();
      if (edge.matches()) {
        blocks.prose(line);
        opened = line;
        delimiter = Optional.of(edge.group(1));
        blocks.open(edge.group(2).isEmpty() ? language : edge.group(2).toLowerCase(Locale.ROOT));
        language = "";
      } else if (code.matches()) {
        blocks.prose(line);
        language = code.group(1).toLowerCase(Locale.ROOT);
      } else if (isParagraph && !afterBlank) {
        paragraph(line);
      } else {
        inParagraph = false;
        blocks.prose(line);
        language = STYLE.matcher(line.text()).matches() ? language : "";
      }
    }

    /// A paragraph after `[source]`, or one that is indented and holds commands.
    private boolean isLiteral(Line line) {
      return line.text().startsWith(" ") && kinds.isCode(line.text().strip());
    }

    private void paragraph(Line line) {
      if (!inParagraph) {
        blocks.open("");
        inParagraph = true;
      }
      blocks.inside(Indentation.inside(line, Indentation.of(line.text())));
    }

    private void inBlock(Line line, String edge) {
      if (line.text().stripTrailing().equals(edge)) {
        delimiter = Optional.empty();
        blocks.close();
        blocks.prose(line);
      } else {
        blocks.inside(AsciidocLine.inside(line));
      }
    }
  }
}
