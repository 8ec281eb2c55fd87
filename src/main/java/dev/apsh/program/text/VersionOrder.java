package dev.apsh.program.text;

import java.math.BigInteger;

/// The order of sort -V: runs of digits compare as numbers, all else by characters, letters first,
/// `~` before everything.
final class VersionOrder {
  private VersionOrder() {}

  static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() || j < b.length()) {
      int textA = textEnd(a, i);
      int textB = textEnd(b, j);
      int order = text(a.substring(i, textA), b.substring(j, textB));
      if (order != 0) {
        return order;
      }
      int numberA = numberEnd(a, textA);
      int numberB = numberEnd(b, textB);
      order = number(a.substring(textA, numberA)).compareTo(number(b.substring(textB, numberB)));
      if (order != 0) {
        return order;
      }
      i = numberA;
      j = numberB;
    }
    return 0;
  }

  private static int textEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !ByteClasses.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int numberEnd(String text, int from) {
    int at = from;
    while (at < text.length() && ByteClasses.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int text(String a, String b) {
    for (int i = 0; i < Math.max(a.length(), b.length()); i++) {
      int order = Integer.compare(rank(a, i), rank(b, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int rank(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    return c == '~' ? -1 : ByteClasses.isAlpha(c) ? c : c + 256;
  }

  private static BigInteger number(String digits) {
    return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
  }
}
