package dev.apsh.program.awk;

/// A word of a program with where it begins.
///
/// @param kind what it is; of a keyword or an operator, its text says which
record Token(Kind kind, String text, double number, int start) {

  /// The kinds of words.
  enum Kind {
    NEWLINE,
    END,
    NUMBER,
    STRING,
    NAME,
    /// A name with `(` right behind it.
    CALLED,
    BUILTIN,
    KEYWORD,
    OPERATOR
  }

  boolean is(String operatorOrKeyword) {
    return (kind == Kind.OPERATOR || kind == Kind.KEYWORD) && text.equals(operatorOrKeyword);
  }

  boolean isEnd() {
    return kind == Kind.END || kind == Kind.NEWLINE;
  }
}
