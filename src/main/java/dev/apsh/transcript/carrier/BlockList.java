package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.CarrierStyle;
import dev.apsh.transcript.document.Directive;
import dev.apsh.transcript.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the lines of a document and its blocks, while a carrier reads it.
final class BlockList {
  private final BlockKinds kinds;
  private final List<Carried> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Carried.Inside> open = new ArrayList<>();
  private String language = "";

  BlockList(BlockKinds kinds) {
    this.kinds = kinds;
  }

  /// Begins a block, whose lines follow.
  void open(String newLanguage) {
    close();
    language = newLanguage;
  }

  /// Ends a block; one without a line that is not blank is none.
  void close() {
    while (!open.isEmpty() && open.getLast().text().isBlank()) {
      lines.add(new Prose(open.removeLast().line()));
    }
    if (!open.isEmpty()) {
      lines.addAll(open);
      blocks.add(new Block(blocks.size() + 1, kinds.of(language, open), language, open));
      open.clear();
    }
    language = "";
  }

  void prose(Line line) {
    close();
    lines.add(new Prose(line));
  }

  void add(Carried line) {
    close();
    lines.add(line);
  }

  /// A line between the lines of the block that is open, which is none of them.
  void aside(Line line) {
    lines.add(new Prose(line));
  }

  /// A directive among the lines of the block that is open, which speaks of it.
  void directiveInside(Line line, String text) {
    lines.add(new Directive(line, text));
  }

  void directive(Line line, String text) {
    close();
    lines.add(new Directive(line, text));
  }

  /// A line of the block that is open.
  void inside(Carried.Inside inside) {
    if (open.isEmpty() && inside.text().isBlank()) {
      lines.add(new Prose(inside.line()));
    } else {
      open.add(inside);
    }
  }

  Optional<Carried.Inside> last() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
  }

  Read<Carriage> carriage(CarrierStyle style) {
    close();
    lines.sort((one, other) -> Integer.compare(one.line().number(), other.line().number()));
    return Read.of(new Carriage(lines, blocks, style));
  }
}
