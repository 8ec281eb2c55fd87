package dev.apsh.program.awk;

/// The escapes of strings: what follows a backslash.
final class Escape {
  private static final String LETTERS = "abfnrtv\\/\"";
  private static final String CHARACTERS = "\u0007\b\f\n\r\t\u000b\\/\"";

  private Escape() {}

  /// Reads the escape whose letter is at `at` into `out`; gives where it ends. What is none keeps
  /// its backslash, as `&` needs it in `sub`.
  static int read(String text, int at, StringBuilder out) {
    char letter = text.charAt(at);
    int known = LETTERS.indexOf(letter);
    if (known >= 0) {
      out.append(CHARACTERS.charAt(known));
      return at + 1;
    }
    if (letter >= '0' && letter <= '7') {
      return number(text, at, 8, 3, out);
    }
    if (letter == 'x' && at + 1 < text.length() && Character.digit(text.charAt(at + 1), 16) >= 0) {
      return number(text, at + 1, 16, 2, out);
    }
    out.append('\\').append(letter);
    return at + 1;
  }

  static int number(String text, int from, int base, int most, StringBuilder out) {
    int value = 0;
    int at = from;
    while (at < text.length() && at < from + most && Character.digit(text.charAt(at), base) >= 0) {
      value = value * base + Character.digit(text.charAt(at++), base);
    }
    int one = value & 0xFF;
    out.append((char) (one < 0x80 ? one : 0xDC00 | one));
    return at;
  }

  /// The text of a `-v` or of an operand `name=value`.
  static String inAssignment(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        i = read(text, i + 1, out);
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }
}
