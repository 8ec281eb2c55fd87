package dev.apsh.transcript;

import java.util.List;

/// What became of one file.
sealed interface Outcome permits Outcome.Passed, Outcome.Failed, Outcome.Skipped, Problem {
  /// All came as it is written.
  record Passed(int commands) implements Outcome {}

  /// Something came otherwise.
  record Failed(String file, int commands, List<Hunk> hunks) implements Outcome {}

  /// The file is empty, or asked to be skipped.
  record Skipped(int commands) implements Outcome {}
}
