package dev.apsh.transcript;

import java.util.List;

/// What a replay says of its transcript.
sealed interface Verdict permits Verdict.Same, Verdict.Different, Problem {
  /// All came as it is written.
  record Same() implements Verdict {}

  /// Something else came, in these places.
  record Different(List<Hunk> hunks) implements Verdict {}
}
