package dev.apsh.program.bc;

/// A token of bc's language.
record Token(Kind kind, String text) {

  /// Which.
  enum Kind {
    NUMBER,
    NAME,
    STRING,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
