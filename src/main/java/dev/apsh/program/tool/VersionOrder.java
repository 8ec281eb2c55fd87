package dev.apsh.program.tool;

import java.math.BigInteger;

/// The order of sort -V: runs of digits compare as numbers, all else by characters, letters first,
/// `~` before everything.
public final class VersionOrder {
  private VersionOrder() {}

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAlpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Nothing, `.`, `..` and hidden names come first; the others are compared without what looks
  /// like endings of files, then with all.
  public static int compare(String a, String b) {
    int rank = Integer.compare(rank(a), rank(b));
    if (rank != 0) {
      return rank;
    }
    int order = compareAll(stem(a), stem(b));
    return order != 0 ? order : compareAll(a, b);
  }

  private static int rank(String text) {
    return switch (text) {
      case "" -> 0;
      case "." -> 1;
      case ".." -> 2;
      default -> text.startsWith(".") ? 3 : 4;
    };
  }

  /// What stands before endings such as `.tar.gz`.
  private static String stem(String text) {
    int end = text.length();
    int at = end;
    while (at > 0) {
      char c = text.charAt(at - 1);
      if (c == '.') {
        boolean letter = at < end && (isAlpha(text.charAt(at)) || text.charAt(at) == '~');
        if (!letter) {
          break;
        }
        end = at - 1;
      } else if (!isAlpha(c) && !isDigit(c) && c != '~') {
        break;
      }
      at--;
    }
    return end == 0 ? text : text.substring(0, end);
  }

  private static int compareAll(String a, String b) {
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
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int numberEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
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
    return c == '~' ? -1 : isAlpha(c) ? c : c + 256;
  }

  private static BigInteger number(String digits) {
    return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
  }
}
