package dev.apsh.shell.grammar;

/// What an unfinished piece of a script is, as the lexer nests them.
enum Construct {
  SCRIPT(""),
  SUBSTITUTION(")"),
  SUBSHELL(""),
  CASE(""),
  ARRAY(")"),
  CONDITION(""),
  DOUBLE_QUOTES("\""),
  HERE_DOCUMENT(""),
  PARAMETER("}"),
  ARITHMETIC(")"),
  SUBSCRIPT("]"),
  GROUP(")"),
  REGEX("");

  /// What bash misses when the text ends inside, or empty where the parser finds out.
  final String close;

  Construct(String close) {
    this.close = close;
  }

  /// In these a word's quotes are already open, so that `'` is a character.
  boolean isQuoting() {
    return this == DOUBLE_QUOTES || this == HERE_DOCUMENT;
  }

  boolean isText() {
    return this == PARAMETER || this == ARITHMETIC || this == SUBSCRIPT || this == GROUP;
  }
}
