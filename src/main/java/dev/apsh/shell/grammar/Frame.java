package dev.apsh.shell.grammar;

/// One construct that the lexer is inside of, with what it has seen of it.
final class Frame {
  final Construct construct;
  final int line;

  /// Whether quotes outside of it make `'` a character.
  final boolean quoted;

  Position position;
  Position afterRedirection = Position.PREFIX;
  boolean inWord;
  int depth;

  /// In `$(…)`: a second parenthesis follows the first, though it is no arithmetic.
  boolean likeArithmetic;

  /// In `${…}`: a prefix has been read, the name comes.
  boolean prefixed;

  /// In `${…}`: the operator takes a pattern, so that `'` quotes even within `"…"`.
  boolean patternOperator;

  Frame(Construct construct, Position position, int line, boolean quoted) {
    this.construct = construct;
    this.position = position;
    this.line = line;
    this.quoted = quoted;
  }
}
