package dev.apsh.kernel;

import java.util.OptionalLong;

/// Numbers as the kernel's sscanf reads them: at the beginning, whatever follows.
public final class Scanned {
  private Scanned() {}

  /// `%i`: white space, an optional `-`, then a decimal, 0x hex or 0 octal number; it wraps at 32
  /// bits.
  public static OptionalLong anyBase(Bytes written) {
    return integer(written.textToNul(), 0);
  }

  /// `%d`: white space, an optional `-`, then a decimal number; it wraps at 32 bits.
  public static OptionalLong decimal(Bytes written) {
    return integer(written.textToNul(), 10);
  }

  /// `%llu`: white space, then a decimal number; it wraps at 64 bits.
  public static OptionalLong unsignedDecimal(Bytes written) {
    String text = written.textToNul();
    int start = skipSpaces(text);
    return isDigit(text, start, 10)
        ? OptionalLong.of(digits(text, start, 10))
        : OptionalLong.empty();
  }

  private static OptionalLong integer(String text, int wantedBase) {
    int start = skipSpaces(text);
    boolean negative = start < text.length() && text.charAt(start) == '-';
    start += negative ? 1 : 0;
    if (!isDigit(text, start, 10)) {
      return OptionalLong.empty();
    }
    int base = wantedBase == 0 ? base(text, start) : wantedBase;
    long value = digits(text, base == 16 ? start + 2 : start, base);
    int wrapped = (int) (negative ? -value : value);
    return OptionalLong.of(wrapped);
  }

  private static int base(String text, int start) {
    if (text.charAt(start) != '0') {
      return 10;
    }
    boolean hex = text.startsWith("x", start + 1) || text.startsWith("X", start + 1);
    return hex && isDigit(text, start + 2, 16) ? 16 : 8;
  }

  private static long digits(String text, int start, int base) {
    long value = 0;
    for (int i = start; isDigit(text, i, base); i++) {
      value = value * base + Character.digit(text.charAt(i), base);
    }
    return value;
  }

  private static boolean isDigit(String text, int at, int base) {
    return at < text.length()
        && text.charAt(at) < 0x80
        && Character.digit(text.charAt(at), base) >= 0;
  }

  private static int skipSpaces(String text) {
    int at = 0;
    while (at < text.length() && " \t\n\u000b\f\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
