package dev.apsh.program.bc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Numbers as bc writes them, in any base.
final class Numerals {
  private static final int DIGITS = 16;
  private static final int DECIMAL = 10;

  private Numerals() {}

  /// A number as it was typed. A digit that the base does not have is its highest, but for a digit
  /// alone.
  static BigDecimal value(String text, int base) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    if (point < 0 && whole.length() == 1) {
      return BigDecimal.valueOf(digit(whole.charAt(0)));
    }
    BigInteger value = whole(whole, base);
    if (point < 0) {
      return new BigDecimal(value);
    }
    String part = text.substring(point + 1);
    BigInteger scale = BigInteger.valueOf(base).pow(part.length());
    return new BigDecimal(whole(part, base))
        .divide(new BigDecimal(scale), part.length(), RoundingMode.DOWN)
        .add(new BigDecimal(value));
  }

  private static BigInteger whole(String digits, int base) {
    BigInteger value = BigInteger.ZERO;
    BigInteger factor = BigInteger.valueOf(base);
    for (int i = 0; i < digits.length(); i++) {
      int digit = Math.min(digit(digits.charAt(i)), base - 1);
      value = value.multiply(factor).add(BigInteger.valueOf(digit));
    }
    return value;
  }

  private static int digit(char c) {
    return c <= '9' ? c - '0' : c - 'A' + DECIMAL;
  }

  static String text(BigDecimal value, int base) {
    if (value.signum() == 0) {
      return "0";
    }
    String sign = value.signum() < 0 ? "-" : "";
    BigDecimal size = value.abs();
    if (base == DECIMAL) {
      String plain = size.toPlainString();
      return sign + (plain.startsWith("0.") ? plain.substring(1) : plain);
    }
    return sign + whole(size.toBigInteger(), base) + part(size, base);
  }

  private static String whole(BigInteger value, int base) {
    StringBuilder text = new StringBuilder();
    BigInteger left = value;
    while (left.signum() > 0) {
      BigInteger[] both = left.divideAndRemainder(BigInteger.valueOf(base));
      text.insert(0, shown(both[1].intValue(), base, true));
      left = both[0];
    }
    return text.toString();
  }

  /// As many digits as tell the decimal ones.
  private static String part(BigDecimal size, int base) {
    if (size.scale() <= 0) {
      return "";
    }
    StringBuilder text = new StringBuilder(".");
    BigDecimal left = size.subtract(new BigDecimal(size.toBigInteger()));
    BigInteger reached = BigInteger.ONE;
    while (reached.toString().length() <= size.scale()) {
      left = left.multiply(BigDecimal.valueOf(base));
      int digit = left.intValue();
      left = left.subtract(BigDecimal.valueOf(digit));
      text.append(shown(digit, base, text.length() > 1));
      reached = reached.multiply(BigInteger.valueOf(base));
    }
    return text.toString();
  }

  /// In a base above sixteen each digit is a decimal number, with a blank before.
  private static String shown(int digit, int base, boolean spaced) {
    if (base <= DIGITS) {
      return Character.toString("0123456789ABCDEF".charAt(digit));
    }
    int width = Integer.toString(base - 1).length();
    String text = Integer.toString(digit);
    return (spaced ? " " : "") + "0".repeat(width - text.length()) + text;
  }
}
