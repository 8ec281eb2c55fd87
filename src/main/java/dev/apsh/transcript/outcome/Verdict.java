package dev.apsh.transcript.outcome;

import dev.apsh.transcript.Problem;
import java.util.List;

/// What a replay says of its transcript.
public sealed interface Verdict {
  /// All came as it is written.
  record Same() implements Verdict {}

  /// Something else came, in these places.
  record Different(List<Hunk> hunks) implements Verdict {}

  /// The transcript cannot be judged.
  record Unjudged(Problem problem) implements Verdict {}
}
