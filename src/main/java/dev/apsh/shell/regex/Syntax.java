package dev.apsh.shell.regex;

/// The two spellings of POSIX, with GNU's additions.
public enum Syntax {
  /// `\(a\|b\)\{2\}`
  BASIC,
  /// `(a|b){2}`
  EXTENDED
}
