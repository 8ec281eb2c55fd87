package dev.apsh.transcript.outcome;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The outcome of one file, and how long it took.
public record FileResult(Path file, Outcome outcome, Duration time) {
  /// Of no file.
  public static final FileResult NONE =
      new FileResult(Path.of(""), new Outcome.Passed(List.of()), Duration.ZERO);
}
