package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carriage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text without markup: indented paragraphs that hold commands, or that a colon announces.
final class PlainText implements Carrier {
  private static final String MARK = "#apsh:";

  @Override
  public Read<Carriage> read(Source source, Reading reading) {
    return new Reader(source, reading).read();
  }

  /// The reading of one document.
  private static final class Reader {
    private static final Pattern BLANK = Pattern.compile("\\s*");

    private final List<Line> lines;
    private final Reading reading;
    private final BlockKinds kinds;
    private final BlockList blocks;
    private int announced = Integer.MAX_VALUE;

    Reader(Source source, Reading reading) {
      this.lines = source.documentLines();
      this.reading = reading;
      this.kinds = reading.kinds();
      this.blocks = new BlockList(kinds);
    }

    Read<Carriage> read() {
      List<Line> paragraph = new ArrayList<>();
      for (Line line : lines) {
        if (line.text().isBlank() || line.text().startsWith(MARK)) {
          end(paragraph);
          between(line);
        } else {
          paragraph.add(line);
        }
      }
      end(paragraph);
      return blocks.carriage(new DocumentStyle(reading.prompts(), BLANK));
    }

    private void between(Line line) {
      if (line.text().startsWith(MARK)) {
        blocks.directive(line, line.text().substring(MARK.length()).strip());
      } else {
        blocks.prose(line);
      }
    }

    private void end(List<Line> paragraph) {
      if (paragraph.isEmpty()) {
        return;
      }
      int column = Indentation.common(paragraph);
      boolean isCode = kinds.isCode(paragraph.getFirst().text().strip());
      if (column > announced || (column > 0 && isCode)) {
        blocks.open("");
        paragraph.forEach(line -> blocks.inside(Indentation.inside(line, column)));
        blocks.close();
      } else {
        paragraph.forEach(blocks::prose);
        boolean announces = paragraph.getLast().text().stripTrailing().endsWith(":");
        announced = announces ? Indentation.of(paragraph.getFirst().text()) : Integer.MAX_VALUE;
      }
      paragraph.clear();
    }
  }
}
