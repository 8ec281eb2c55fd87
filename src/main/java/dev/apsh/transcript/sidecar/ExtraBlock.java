package dev.apsh.transcript.sidecar;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.carrier.Indentation;
import dev.apsh.transcript.document.Block;
import dev.apsh.transcript.document.Carriage;
import dev.apsh.transcript.document.Carried;
import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Directions;
import dev.apsh.transcript.document.Directive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A block that a document's carrier does not see, or sees as a part of another, and its sidecar
/// declares: the rest of a paragraph from a line on, or as many lines as it says.
final class ExtraBlock {
  private ExtraBlock() {}

  /// Nothing when there is no text in the line.
  static Optional<Block> at(int number, Directions said, Carriage carriage) {
    int most =
        said.find(DirectionKey.LINES)
            .map(lines -> Integer.parseInt(lines.value()))
            .orElse(Integer.MAX_VALUE);
    boolean isCounted = most < Integer.MAX_VALUE;
    List<Line> taken = new ArrayList<>();
    for (int i = number - 1; i < carriage.lines().size() && taken.size() < most; i++) {
      Carried line = carriage.lines().get(i);
      boolean ends = !isCounted && line.line().text().isBlank();
      if (ends || line instanceof Directive) {
        break;
      }
      taken.add(line.line());
    }
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    int column = Indentation.common(taken);
    List<Carried.Inside> inside =
        taken.stream().map(line -> Indentation.inside(line, column)).toList();
    return Optional.of(new Block(-number, Block.Kind.LISTING, "", inside));
  }
}
