package dev.apsh.program.text;

/// Backslash escapes as echo -e, printf and tr know them.
final class Escapes {
  private static final String NAMES = "abefnrtv\\";
  private static final String MEANINGS = "\u0007\b\u001b\f\n\r\t\u000b\\";

  private Escapes() {}

  /// A text with its escapes expanded, and whether `\c` ended it.
  record Expanded(String text, boolean stopped) {}

  /// As echo -e and printf's %b: `\0NNN` is octal.
  static Expanded echo(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '\\' || at + 1 == text.length()) {
        out.append(c);
        at++;
      } else if (text.charAt(at + 1) == 'c') {
        return new Expanded(out.toString(), true);
      } else {
        at = one(text, at, text.charAt(at + 1) == '0' ? 1 : 0, out);
      }
    }
    return new Expanded(out.toString(), false);
  }

  /// Expands the escape at `at`, with `zero` digits 0 before an octal one; gives where it ends.
  static int one(String text, int at, int zero, StringBuilder out) {
    char c = text.charAt(at + 1);
    int named = NAMES.indexOf(c);
    if (named >= 0) {
      out.append(MEANINGS.charAt(named));
      return at + 2;
    }
    if (c == 'x' && at + 2 < text.length() && Character.digit(text.charAt(at + 2), 16) >= 0) {
      return number(text, at + 2, 16, 2, out);
    }
    if (c >= '0' && c <= '7') {
      return number(text, at + 1, 8, 3 + zero, out);
    }
    out.append('\\');
    return at + 1;
  }

  private static int number(String text, int from, int base, int most, StringBuilder out) {
    int value = 0;
    int at = from;
    while (at < text.length() && at < from + most && Character.digit(text.charAt(at), base) >= 0) {
      value = value * base + Character.digit(text.charAt(at), base);
      at++;
    }
    out.append(character(value & 0xFF));
    return at;
  }

  /// The byte as a character of a text: one above 7F stands for itself alone.
  static char character(int value) {
    return (char) (value < 0x80 ? value : 0xDC00 | value);
  }
}
