package dev.apsh.program.tool;

import java.util.Locale;

/// A text that is read from left to right, piece by piece.
public final class Scan {
  private final String text;
  private int at;

  public Scan(String text) {
    this.text = text;
  }

  public boolean isAtEnd() {
    return at == text.length();
  }

  public int position() {
    return at;
  }

  public void back(int position) {
    at = position;
  }

  /// The next character, NUL at the end.
  public char peek() {
    return isAtEnd() ? '\0' : text.charAt(at);
  }

  /// Takes the next characters when they are these.
  public boolean take(String expected) {
    boolean there = text.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }

  /// As [#take], in any case.
  public boolean takeAnyCase(String expected) {
    boolean there = text.regionMatches(true, at, expected, 0, expected.length());
    at += there ? expected.length() : 0;
    return there;
  }

  /// Takes one character when it is one of `these`; gives it, or nothing.
  public String one(String these) {
    return !isAtEnd() && these.indexOf(peek()) >= 0 ? text.substring(at, ++at) : "";
  }

  /// Takes as many characters as are among `these`.
  public String all(String these) {
    int from = at;
    while (!isAtEnd() && these.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(from, at);
  }

  /// Takes as many characters as are not among `these`.
  public String until(String these) {
    int from = at;
    while (!isAtEnd() && these.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  public String digits() {
    return all("0123456789");
  }

  public String hexDigits() {
    return all("0123456789abcdefABCDEF");
  }

  public String blanks() {
    return all(" \t\n\u000b\f\r");
  }

  /// Takes a decimal number, its sign, point and exponent; empty when there is none.
  public String decimal() {
    int from = at;
    one("+-");
    String whole = digits();
    String part = take(".") ? digits() : "";
    if (whole.isEmpty() && part.isEmpty()) {
      at = from;
      return "";
    }
    int mantissa = at;
    if (!one("eE").isEmpty()) {
      one("+-");
      String exponent = digits();
      if (exponent.isEmpty() || exponent.length() > 4) {
        at = mantissa;
      }
    }
    return text.substring(from, at);
  }

  /// All that is left.
  public String rest() {
    String rest = text.substring(at);
    at = text.length();
    return rest;
  }

  /// Whether a text is made of these characters alone; an empty one is.
  public static boolean isOnly(String text, String these) {
    return text.chars().allMatch(c -> these.indexOf(c) >= 0);
  }

  public static boolean isDigits(String text) {
    return !text.isEmpty() && isOnly(text, "0123456789");
  }

  /// In small letters, whatever the language.
  public static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
