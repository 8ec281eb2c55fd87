package dev.apsh.program.bc;

import dev.apsh.program.bc.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Takes one line apart; the line is whole, its comments and continuations are gone.
final class Lexer {
  private static final List<String> SIGNS =
      List.of(
          "++", "--", "+=", "-=", "*=", "/=", "%=", "^=", "==", "<=", ">=", "!=", "&&", "||", "+",
          "-", "*", "/", "%", "^", "=", "<", ">", "!", "(", ")", "[", "]", "{", "}", ",", ";");

  private final String line;
  private int at;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Character> illegal = new ArrayList<>();

  private Lexer(String line) {
    this.line = line;
  }

  /// What a line holds.
  ///
  /// @param illegal the signs that are none of the language's
  record Taken(List<Token> tokens, List<Character> illegal) {}

  static Taken take(String line) {
    Lexer lexer = new Lexer(line);
    while (lexer.at < line.length()) {
      lexer.next();
    }
    lexer.tokens.add(new Token(Kind.END, ""));
    return new Taken(lexer.tokens, lexer.illegal);
  }

  private char peek() {
    return at < line.length() ? line.charAt(at) : '\0';
  }

  private void next() {
    char c = peek();
    if (c == ' ' || c == '\t') {
      at++;
    } else if (c == '"' && line.indexOf('"', at + 1) > 0) {
      int end = line.indexOf('"', at + 1);
      tokens.add(new Token(Kind.STRING, line.substring(at + 1, end)));
      at = end + 1;
    } else if (isDigit(c) || c == '.') {
      number();
    } else if (c >= 'a' && c <= 'z') {
      name();
    } else {
      sign(c);
    }
  }

  private void number() {
    StringBuilder text = new StringBuilder();
    boolean point = false;
    while (isDigit(peek()) || (peek() == '.' && !point)) {
      point |= peek() == '.';
      text.append(line.charAt(at++));
    }
    boolean isLast = text.toString().equals(".");
    tokens.add(new Token(isLast ? Kind.NAME : Kind.NUMBER, isLast ? "last" : text.toString()));
  }

  private void name() {
    StringBuilder text = new StringBuilder();
    while (isOfName(peek())) {
      text.append(line.charAt(at++));
    }
    tokens.add(new Token(Kind.NAME, text.toString()));
  }

  private void sign(char c) {
    for (String sign : SIGNS) {
      if (line.startsWith(sign, at)) {
        at += sign.length();
        tokens.add(new Token(Kind.SIGN, sign));
        return;
      }
    }
    illegal.add(c);
    at++;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }
}
