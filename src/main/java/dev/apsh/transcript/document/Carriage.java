package dev.apsh.transcript.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A document as its carrier reads it.
///
/// @param lines all lines of the source, in its order
/// @param blocks in the order of the document
/// @param style how transcripts are written in this carrier
public record Carriage(List<Carried> lines, List<Block> blocks, CarrierStyle style) {
  public Carriage {
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
  }

  /// The document with a block more, whose lines belong to no other then.
  public Carriage with(Block extra) {
    List<Carried> all = new ArrayList<>(lines);
    for (Carried.Inside inside : extra.lines()) {
      all.set(inside.line().number() - 1, inside);
    }
    List<Block> more = new ArrayList<>(List.of(extra));
    for (Block block : blocks) {
      more.addAll(block.without(extra));
    }
    more.sort(Comparator.comparingInt(Block::line));
    return new Carriage(all, more, style);
  }
}
