package dev.apsh.shell.syntax;

/// Where a part of a word stands, which decides what its quotes and backslashes mean.
enum Quoting {
  /// A word of a command, or a pattern in `${…}`.
  NONE,
  /// Inside `"…"`.
  DOUBLE,
  /// Inside `${…}` that is itself quoted.
  BRACES,
  /// The body of a here-document.
  HERE,
  /// Arithmetic: quotes mean nothing.
  ARITHMETIC,
  /// A subscript: its quotes are removed, nothing in it is a pattern.
  SUBSCRIPT;

  boolean isQuoted() {
    return this == DOUBLE || this == BRACES || this == HERE;
  }
}
