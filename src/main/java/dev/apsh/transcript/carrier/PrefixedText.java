package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Carried;

/// Any text: what stands behind a prefix at the start of a line is the transcript.
public record PrefixedText(String prefix) implements Carrier {
  @Override
  public Read<Carriage> read(Source source, Reading reading) {
    BlockList blocks = new BlockList(reading.kinds());
    for (Line line : source.documentLines()) {
      if (line.text().startsWith("#apsh:")) {
        blocks.directive(line, line.text().substring("#apsh:".length()).strip());
      } else if (line.text().startsWith(prefix)) {
        blocks.inside(Carried.Inside.of(line, prefix.length()));
      } else {
        blocks.prose(line);
      }
    }
    return blocks.carriage(new DocumentStyle(reading.prompts()));
  }
}
