package dev.apsh.program.sed;

/// Where a command holds, or where its range ends.
sealed interface Address {

  /// The line of that number; 0 stands before the first.
  record Line(long number) implements Address {}

  /// `first~step`
  record Every(long first, long step) implements Address {}

  /// `$`
  record Last() implements Address {}

  /// `/regex/`
  record Matching(Pattern pattern) implements Address {}

  /// `+count`, as the end of a range.
  record After(long count) implements Address {}

  /// `~multiple`, as the end of a range.
  record Multiple(long of) implements Address {}
}
