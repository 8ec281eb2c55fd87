package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.CarrierStyle;
import dev.apsh.transcript.document.Directive;
import dev.apsh.transcript.document.Prompts;
import dev.apsh.transcript.document.Prose;
import java.util.ArrayList;
import java.util.List;

/// The plain document that cram reads: what is indented by two spaces is the transcript.
public final class IndentedText implements Carrier {
  private static final String INDENT = "  ";
  private static final String MARK = "#apsh:";

  @Override
  public Read<Carriage> read(Source source, Reading reading) {
    List<Carried> lines = new ArrayList<>(source.lines().size());
    List<Block> blocks = new ArrayList<>();
    List<Carried.Inside> open = new ArrayList<>();
    for (Line line : source.lines()) {
      Carried carried = carried(line);
      lines.add(carried);
      if (carried instanceof Carried.Inside inside) {
        open.add(inside);
      } else {
        close(open, blocks);
      }
    }
    close(open, blocks);
    return Read.of(new Carriage(lines, blocks, new Style()));
  }

  private static void close(List<Carried.Inside> open, List<Block> blocks) {
    if (!open.isEmpty()) {
      blocks.add(new Block(blocks.size() + 1, Block.Kind.SESSION, "", open));
      open.clear();
    }
  }

  private static Carried carried(Line line) {
    if (line.text().startsWith(INDENT)) {
      return Carried.Inside.of(line, INDENT.length());
    }
    return line.text().startsWith(MARK)
        ? new Directive(line, line.text().substring(MARK.length()))
        : new Prose(line);
  }

  /// Cram's own.
  private record Style() implements CarrierStyle {
    @Override
    public Prompts prompts() {
      return Prompts.CRAM;
    }

    @Override
    public boolean isCram() {
      return true;
    }
  }
}
