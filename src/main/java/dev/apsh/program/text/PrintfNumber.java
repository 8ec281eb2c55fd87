package dev.apsh.program.text;

import dev.apsh.program.tool.Scan;
import java.math.BigDecimal;
import java.math.BigInteger;

/// A number as printf takes it from an argument, with what is to be complained about it.
///
/// @param special NaN or an infinity, else 0
/// @param complaint empty when there is nothing to complain about
record PrintfNumber(BigDecimal value, double special, String complaint) {
  private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(64);

  boolean isFinite() {
    return special == 0;
  }

  static PrintfNumber integer(String word) {
    if (word.isEmpty()) {
      return new PrintfNumber(BigDecimal.ZERO, 0, "");
    }
    if (word.startsWith("'") || word.startsWith("\"")) {
      return character(word);
    }
    Scan scan = new Scan(word);
    scan.blanks();
    boolean negative = scan.one("+-").equals("-");
    int base = base(scan);
    String digits =
        base == 16 ? scan.hexDigits() : base == 8 ? scan.all("01234567") : scan.digits();
    if (digits.isEmpty()) {
      return new PrintfNumber(BigDecimal.ZERO, 0, "expected a numeric value");
    }
    BigInteger size = new BigInteger(digits, base);
    BigInteger value = negative ? size.negate() : size;
    if (value.compareTo(LEAST) < 0 || value.compareTo(UNSIGNED) >= 0) {
      BigInteger most = value.signum() < 0 ? LEAST : GREATEST;
      return new PrintfNumber(new BigDecimal(most), 0, "Numerical result out of range");
    }
    return new PrintfNumber(new BigDecimal(value), 0, rest(scan));
  }

  /// 16 behind `0x` and a digit, 8 before a `0`, else 10.
  private static int base(Scan scan) {
    int start = scan.position();
    if (scan.takeAnyCase("0x")) {
      int digits = scan.position();
      boolean hex = !scan.hexDigits().isEmpty();
      scan.back(hex ? digits : start);
      return hex ? 16 : 8;
    }
    return scan.peek() == '0' ? 8 : 10;
  }

  private static String rest(Scan scan) {
    return scan.isAtEnd() ? "" : "value not completely converted";
  }

  private static PrintfNumber character(String word) {
    if (word.length() == 1) {
      return new PrintfNumber(BigDecimal.ZERO, 0, "expected a numeric value");
    }
    int c = word.codePointAt(1);
    return new PrintfNumber(BigDecimal.valueOf(c >= 0xDC80 && c <= 0xDCFF ? c & 0xFF : c), 0, "");
  }

  static PrintfNumber decimal(String word) {
    Scan scan = new Scan(word);
    scan.blanks();
    int start = scan.position();
    boolean negative = scan.one("+-").equals("-");
    boolean infinite = scan.takeAnyCase("infinity") || scan.takeAnyCase("inf");
    if (infinite || scan.takeAnyCase("nan")) {
      double value = infinite ? Double.POSITIVE_INFINITY : Double.NaN;
      return new PrintfNumber(BigDecimal.ZERO, negative ? -value : value, rest(scan));
    }
    boolean hex = scan.takeAnyCase("0x");
    scan.back(start);
    String decimal = hex ? "" : scan.decimal();
    return decimal.isEmpty()
        ? integer(word)
        : new PrintfNumber(new BigDecimal(decimal), 0, rest(scan));
  }
}
