package dev.apsh.shell.editing;

/// A piece of an unfinished line: a word, an operator or a comment, from `from` up to, not
/// including, `to`.
///
/// @param plain a word without its quotes
/// @param quoted whether quotes or backslashes stand in it
record Piece(Kind kind, int from, int to, String plain, boolean quoted) {

  /// What a piece is.
  enum Kind {
    /// The name of a program, function or builtin.
    COMMAND,
    KEYWORD,
    ARGUMENT,
    /// What a redirection names.
    TARGET,
    ASSIGNMENT,
    OPERATOR,
    COMMENT
  }

  boolean holds(int cursor) {
    return from <= cursor && cursor <= to && kind != Kind.OPERATOR && kind != Kind.COMMENT;
  }
}
