package dev.apsh.shell.builtin;

import dev.apsh.shell.Shell;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// The arguments of `printf` that are numbers, in C's notation, and how they are written.
final class NumberArguments {
  private static final int MOST_DIGITS = 400;
  private static final int MANTISSA = 64;
  private static final double LOG2_OF_10 = 3.321928094887362;

  private final Shell shell;
  private int status;

  NumberArguments(Shell shell) {
    this.shell = shell;
  }

  /// 1 after an argument was no number.
  int status() {
    return status;
  }

  private void invalid(String argument) {
    String kind =
        argument.matches("0[0-9].*") ? "octal " : argument.matches("0[xX].*") ? "hex " : "";
    shell.error("printf: " + argument + ": invalid " + kind + "number");
    status = 1;
  }

  /// The number that an argument says, or a character's after a quote.
  long integer(String argument) {
    if (argument.isEmpty()) {
      return 0;
    }
    char first = argument.charAt(0);
    if (first == '\'' || first == '"') {
      return argument.length() > 1 ? argument.codePointAt(1) : 0;
    }
    String trimmed = argument.stripLeading();
    int from = trimmed.startsWith("-") || trimmed.startsWith("+") ? 1 : 0;
    boolean hex = trimmed.regionMatches(true, from, "0x", 0, 2);
    int radix = hex ? 16 : trimmed.startsWith("0", from) ? 8 : 10;
    int start = from + (hex ? 2 : 0);
    int end = start;
    while (end < trimmed.length()
        && trimmed.charAt(end) < 128
        && Character.digit(trimmed.charAt(end), radix) >= 0) {
      end++;
    }
    if (end < trimmed.length() || (end == start && radix != 8)) {
      invalid(argument);
    }
    if (end == start) {
      return 0;
    }
    String digits = trimmed.substring(start, Math.min(end, start + MOST_DIGITS));
    BigInteger value = new BigInteger(digits, radix);
    return clamped(trimmed.startsWith("-") ? value.negate() : value, argument);
  }

  private long clamped(BigInteger value, String argument) {
    if (value.bitLength() <= 63) {
      return value.longValue();
    }
    shell.error("printf: warning: " + argument + ": Numerical result out of range");
    return value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /// A number with a point, as one of `e`, `f`, `g`, `a` or their capitals writes it.
  String floating(char conversion, FormatShape shape, String argument) {
    boolean negative = argument.strip().startsWith("-");
    String number = magnitude(conversion, shape, argument);
    if (Character.isUpperCase(conversion)) {
      number = number.toUpperCase(Locale.ROOT);
    }
    String sign = negative ? "-" : shape.has('+') ? "+" : shape.has(' ') ? " " : "";
    boolean zeros = shape.has('0') && !shape.has('-');
    int missing = shape.width() - sign.length() - number.length();
    return zeros && missing > 0 ? sign + "0".repeat(missing) + number : shape.padded(sign + number);
  }

  private String magnitude(char conversion, FormatShape shape, String argument) {
    String text = argument.strip();
    String plain = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    if (plain.toLowerCase(Locale.ROOT).matches("inf(inity)?|nan")) {
      return plain.toLowerCase(Locale.ROOT).substring(0, 3);
    }
    BigDecimal value = decimal(plain, argument);
    int precision = shape.precision() < 0 ? 6 : shape.precision();
    return switch (Character.toLowerCase(conversion)) {
      case 'f' -> value.setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
      case 'e' -> scientific(value, precision);
      case 'a' -> hexadecimal(value.doubleValue());
      default -> general(value, precision);
    };
  }

  private BigDecimal decimal(String text, String argument) {
    if (text.startsWith("'") || text.startsWith("\"") || text.matches("0[xX][0-9a-fA-F]+")) {
      return BigDecimal.valueOf(integer(text));
    }
    int end = 0;
    for (int i = 1; i <= Math.min(text.length(), MOST_DIGITS); i++) {
      end =
          text.substring(0, i).matches("([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?")
              ? i
              : end;
    }
    if (end < text.length()) {
      invalid(argument);
    }
    return end == 0 ? BigDecimal.ZERO : nearest(new BigDecimal(text.substring(0, end)));
  }

  /// The nearest number with as many binary digits as bash's long double has.
  private static BigDecimal nearest(BigDecimal value) {
    if (value.signum() == 0) {
      return value;
    }
    int magnitude = value.precision() - value.scale();
    int exponent = MANTISSA - (int) Math.floor((magnitude - 1) * LOG2_OF_10) - 1;
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal scaled =
        exponent >= 0
            ? value.multiply(two.pow(exponent))
            : value.divide(two.pow(-exponent), new MathContext(MANTISSA, RoundingMode.HALF_EVEN));
    int excess = Math.max(0, scaled.toBigInteger().bitLength() - MANTISSA);
    BigDecimal unit = two.pow(excess);
    BigDecimal mantissa = scaled.divide(unit, 0, RoundingMode.HALF_EVEN).multiply(unit);
    return exponent >= 0
        ? mantissa.divide(two.pow(exponent))
        : mantissa.multiply(two.pow(-exponent));
  }

  private static String scientific(BigDecimal value, int precision) {
    BigDecimal rounded = value.round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    BigDecimal mantissa = rounded.movePointLeft(exponent);
    String digits = mantissa.setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    String sign = exponent < 0 ? "-" : "+";
    int size = Math.abs(exponent);
    return digits + "e" + sign + (size < 10 ? "0" : "") + size;
  }

  private static String general(BigDecimal value, int precision) {
    int digits = Math.max(1, precision);
    BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    if (exponent < -4 || exponent >= digits) {
      String text = scientific(value, digits - 1);
      int e = text.indexOf('e');
      return withoutZeros(text.substring(0, e)) + text.substring(e);
    }
    return withoutZeros(
        value.setScale(digits - 1 - exponent, RoundingMode.HALF_EVEN).toPlainString());
  }

  private static String withoutZeros(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /// As C writes it: `0x1.8p+1`.
  private static String hexadecimal(double value) {
    String text = Double.toHexString(value).replace(".0p", "p");
    int p = text.indexOf('p');
    boolean negative = text.charAt(p + 1) == '-';
    return text.substring(0, p + 1) + (negative ? "" : "+") + text.substring(p + 1);
  }
}
