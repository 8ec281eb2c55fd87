package dev.apsh.transcript.replay;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Guidance;
import dev.apsh.transcript.document.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Defects that a document's keeper knows of.
final class Known {
  private Known() {}

  /// The settings `xfail` that cover a difference: of its lines, else of its step.
  static List<Setting> of(Step step, Difference difference, Guidance guidance) {
    Optional<Setting> whole = step.directions().find(DirectionKey.XFAIL);
    List<Setting> all = new ArrayList<>();
    for (int i = difference.from(); i < difference.to(); i++) {
      Line line = step.expectations().get(i).line();
      Optional<Setting> own =
          step.isHidden()
              ? whole
              : guidance.ofLine(line.number()).find(DirectionKey.XFAIL).or(() -> whole);
      if (own.isEmpty()) {
        return List.of();
      }
      all.add(own.get());
    }
    if (all.isEmpty()) {
      whole.ifPresent(all::add);
    }
    return all;
  }
}
