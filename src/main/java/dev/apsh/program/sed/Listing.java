package dev.apsh.program.sed;

import dev.apsh.kernel.Bytes;

/// A line as `l` shows it: unambiguous, folded, with `$` at its end.
final class Listing {
  private static final String NAMED = "\\\u0007\b\f\n\r\t\u000b";
  private static final String LETTERS = "\\abfnrtv";

  private Listing() {}

  /// @param length of the lines, the backslash at their end included; 0 for no folding
  static String of(String text, int length, String separator) {
    StringBuilder out = new StringBuilder();
    int width = 0;
    for (byte one : Bytes.of(text).toArray()) {
      String shown = shown((char) (one & 0xFF));
      if (length > 0 && width + shown.length() > length - 1) {
        out.append("\\").append(separator);
        width = 0;
      }
      out.append(shown);
      width += shown.length();
    }
    return out.append("$").append(separator).toString();
  }

  private static String shown(char c) {
    int known = NAMED.indexOf(c);
    if (known >= 0) {
      return "\\" + LETTERS.charAt(known);
    }
    return c >= ' ' && c < 127 ? "" + c : "\\" + octal(c);
  }

  private static String octal(int c) {
    return "" + (char) ('0' + c / 64) + (char) ('0' + c / 8 % 8) + (char) ('0' + c % 8);
  }
}
