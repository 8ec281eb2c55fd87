package dev.apsh.transcript.pattern.regex;

/// A regular expression's characters, read one after the other.
final class RegexScanner {
  private final String pattern;
  private int at;

  RegexScanner(String pattern) {
    this.pattern = pattern;
  }

  boolean isAtEnd() {
    return at == pattern.length();
  }

  /// Whether the next character is one of these.
  boolean sees(String characters) {
    return !isAtEnd() && characters.indexOf(pattern.charAt(at)) >= 0;
  }

  /// Takes the next character when it is this one.
  boolean take(char c) {
    boolean seen = !isAtEnd() && pattern.charAt(at) == c;
    at += seen ? 1 : 0;
    return seen;
  }

  boolean take(String text) {
    boolean seen = pattern.startsWith(text, at);
    at += seen ? text.length() : 0;
    return seen;
  }

  void takeAll() {
    at = pattern.length();
  }

  char next(String orElse) throws RegexError {
    if (isAtEnd()) {
      throw new RegexError(orElse);
    }
    return pattern.charAt(at++);
  }

  void expect(char c, String orElse) throws RegexError {
    if (!take(c)) {
      throw new RegexError(orElse);
    }
  }

  /// Takes up to `most` of these characters.
  String takeAll(String characters, int most) {
    int start = at;
    while (at - start < most && sees(characters)) {
      at++;
    }
    return pattern.substring(start, at);
  }

  /// Takes all up to this character, and the character.
  String until(char c, String orElse) throws RegexError {
    int end = pattern.indexOf(c, at);
    if (end < 0) {
      throw new RegexError(orElse);
    }
    String text = pattern.substring(at, end);
    at = end + 1;
    return text;
  }

  int mark() {
    return at;
  }

  void back(int mark) {
    at = mark;
  }
}
