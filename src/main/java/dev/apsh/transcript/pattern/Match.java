package dev.apsh.transcript.pattern;

/// Whether a line that came is one that was expected.
public sealed interface Match {
  /// It is, or it is not.
  enum Sure implements Match {
    YES,
    NO
  }

  /// It cannot be told.
  record Refused(String why) implements Match {}

  static Match of(boolean matches) {
    return matches ? Sure.YES : Sure.NO;
  }
}
