package dev.apsh.shell.arithmetic;

/// The tokens of an expression, one at a time.
final class Tokens {
  private static final String[] OPERATORS = {
    "<<=", ">>=", "**", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=",
    "*=", "/=", "%=", "&=", "^=", "|=", "+", "-", "*", "/", "%", "<", ">", "=", "!", "~", "&", "|",
    "^", "?", ":", ",", "(", ")"
  };

  final String text;
  private int at;
  private int start;
  private int last;
  private Kind kind = Kind.END;
  private String token = "";
  private long value;

  /// What a token is.
  enum Kind {
    NUMBER,
    NAME,
    OPERATOR,
    END
  }

  Tokens(String text) {
    this.text = text;
    next();
    last = start;
  }

  Kind kind() {
    return kind;
  }

  String token() {
    return token;
  }

  long value() {
    return value;
  }

  boolean is(String operator) {
    return kind == Kind.OPERATOR && token.equals(operator);
  }

  boolean take(String operator) {
    boolean here = is(operator);
    if (here) {
      next();
    }
    return here;
  }

  /// Where the current token begins; at the end, where the last one did.
  int place() {
    return kind == Kind.END ? last : start;
  }

  int start() {
    return start;
  }

  /// Where the token before the current one begins.
  int last() {
    return last;
  }

  Wrong wrong(String why) {
    return Wrong.at(text, place(), why);
  }

  void next() {
    last = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    start = at;
    if (at == text.length()) {
      kind = Kind.END;
      start = last;
      return;
    }
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      number();
    } else if (isNamePart(c)) {
      kind = Kind.NAME;
      while (at < text.length() && isNamePart(text.charAt(at))) {
        at++;
      }
      token = text.substring(start, at);
    } else {
      operator();
    }
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private boolean isBeforeName(int from) {
    int next = from;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && isNamePart(text.charAt(next))
        && !Character.isDigit(text.charAt(next));
  }

  private void operator() {
    boolean afterName = kind == Kind.NAME;
    boolean afterValue = kind == Kind.NUMBER || (kind == Kind.OPERATOR && token.equals(")"));
    boolean afterOperand = afterValue || afterName;
    kind = Kind.OPERATOR;
    for (String operator : OPERATORS) {
      // What is no variable cannot be stepped: there are two signs, but before a name.
      boolean step = operator.equals("++") || operator.equals("--");
      if (step && !afterName && !isBeforeName(at + 2)) {
        continue;
      }
      if (text.startsWith(operator, at)) {
        token = operator;
        at += operator.length();
        return;
      }
    }
    throw Wrong.at(
        text,
        start,
        afterOperand
            ? "syntax error: invalid arithmetic operator"
            : "syntax error: operand expected");
  }

  private void number() {
    while (at < text.length()
        && (isNamePart(text.charAt(at)) || text.charAt(at) == '#' || text.charAt(at) == '@')) {
      at++;
    }
    kind = Kind.NUMBER;
    token = text.substring(start, at);
    value = Numbers.parse(text, token, start);
  }

  /// Takes `[…]`, which stands right here, without its brackets.
  String subscript() {
    int depth = 0;
    int from = at + 1;
    for (int i = at; i < text.length(); i++) {
      depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        at = i + 1;
        return text.substring(from, i);
      }
    }
    throw new Wrong(
        text.stripLeading()
            + ": bad array subscript (error token is \""
            + text.substring(start)
            + "\")");
  }

  boolean hasSubscript() {
    return at < text.length() && text.charAt(at) == '[';
  }
}
