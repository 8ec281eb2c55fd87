package dev.apsh.program.awk;

import dev.apsh.program.tool.Conversion;
import java.math.BigDecimal;
import java.util.Locale;

/// Numbers in text, and text of numbers.
final class Numbers {
  private static final double LARGEST_LONG = 9e18;

  /// The bits of the one that was written as `+nan`: all others come from operations and are
  /// negative.
  private static final long POSITIVE_NAN = 0x7ff8000000000abcL;

  private Numbers() {}

  static boolean isIntegral(double number) {
    return number == Math.rint(number) && !Double.isInfinite(number);
  }

  static String integral(double number) {
    return Math.abs(number) < LARGEST_LONG
        ? Long.toString((long) number)
        : new BigDecimal(number).toPlainString();
  }

  /// By a format such as `%.6g`.
  static String shown(double number, String format) {
    if (!Double.isInfinite(number) && !Double.isNaN(number) && format.equals("%.6g")) {
      return new Conversion("", 0, 6, 'g').decimal(new BigDecimal(number));
    }
    return Double.isInfinite(number) || Double.isNaN(number)
        ? special(number)
        : Format.ofNumber(format, number);
  }

  static String special(double number) {
    return Double.isNaN(number)
        ? Double.doubleToRawLongBits(number) == POSITIVE_NAN ? "+nan" : "-nan"
        : number > 0 ? "+inf" : "-inf";
  }

  /// The number that a text is, blanks around it left out; NaN when it is none.
  static double whole(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return Double.NaN;
    }
    if (isSpecial(text, start) && end - start == 4) {
      return special(text, start);
    }
    int stop = scan(text, start);
    return stop == end ? parse(text, start, stop) : Double.NaN;
  }

  /// Whether a text is `+nan` or `-nan`.
  static boolean isNan(String text) {
    String bare = text.strip();
    return bare.equalsIgnoreCase("+nan") || bare.equalsIgnoreCase("-nan");
  }

  /// The number that a text begins with, or 0.
  static double leading(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    if (isSpecial(text, start)) {
      return special(text, start);
    }
    int stop = scan(text, start);
    return stop == start ? 0 : parse(text, start, stop);
  }

  private static boolean isSpecial(String text, int at) {
    boolean sign = at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
    return sign
        && (text.regionMatches(true, at + 1, "inf", 0, 3)
            || text.regionMatches(true, at + 1, "nan", 0, 3))
        && (at + 4 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 4)));
  }

  private static double special(String text, int at) {
    boolean infinite = text.regionMatches(true, at + 1, "inf", 0, 3);
    boolean minus = text.charAt(at) == '-';
    if (!infinite) {
      return minus ? Double.NaN : Double.longBitsToDouble(POSITIVE_NAN);
    }
    return minus ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int digits(String text, int from) {
    int at = from;
    while (isDigit(text, at)) {
      at++;
    }
    return at;
  }

  /// Where the decimal number that begins at `from` ends; `from` when none does.
  static int scan(String text, int from) {
    boolean sign = from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-');
    int start = from + (sign ? 1 : 0);
    int at = digits(text, start);
    int count = at - start;
    if (at < text.length() && text.charAt(at) == '.') {
      int part = digits(text, at + 1);
      count += part - at - 1;
      at = part;
    }
    if (count == 0) {
      return from;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int next = at + 1;
      next += next < text.length() && "+-".indexOf(text.charAt(next)) >= 0 ? 1 : 0;
      at = isDigit(text, next) ? digits(text, next) : at;
    }
    return at;
  }

  private static double parse(String text, int from, int to) {
    if (to - from < 16) {
      long value = 0;
      int at = from;
      while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        value = value * 10 + text.charAt(at++) - '0';
      }
      if (at == to) {
        return value;
      }
    }
    return Double.parseDouble(text.substring(from, to));
  }

  /// As strtonum: decimal, `0x` or `0` octal.
  static double anyBase(String text) {
    String bare = text.strip();
    boolean negative = bare.startsWith("-");
    String digits = negative || bare.startsWith("+") ? bare.substring(1) : bare;
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      double size = radix(digits.substring(2), 16);
      return negative ? -size : size;
    }
    if (digits.length() > 1 && digits.startsWith("0") && isOctal(digits)) {
      double size = radix(digits, 8);
      return negative ? -size : size;
    }
    return leading(text);
  }

  private static boolean isOctal(String digits) {
    for (int i = 0; i < digits.length() && Character.isLetterOrDigit(digits.charAt(i)); i++) {
      if (Character.digit(digits.charAt(i), 8) < 0) {
        return false;
      }
    }
    return digits.indexOf('.') < 0;
  }

  static double radix(String digits, int base) {
    double value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), base);
      if (digit < 0) {
        break;
      }
      value = value * base + digit;
    }
    return value;
  }

  static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
