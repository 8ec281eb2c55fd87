package dev.apsh.transcript;

import java.util.List;

/// A document as its carrier reads it.
///
/// @param lines all lines of the source, in its order
/// @param blocks in the order of the document
/// @param style how transcripts are written in this carrier
record Carriage(List<Carried> lines, List<Block> blocks, CarrierStyle style) implements Carrying {
  Carriage {
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
  }
}
