package dev.apsh.program.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as printf takes it from an argument, with what is to be complained about it.
///
/// @param special NaN or an infinity, else 0
/// @param complaint empty when there is nothing to complain about
record PrintfNumber(BigDecimal value, double special, String complaint) {
  private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(64);
  private static final Pattern INTEGER =
      Pattern.compile("\\s*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?");
  private static final Pattern SPECIAL = Pattern.compile("(?i)\\s*[-+]?(infinity|inf|nan)");

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
    Matcher found = INTEGER.matcher(word);
    if (!found.lookingAt()) {
      return new PrintfNumber(BigDecimal.ZERO, 0, "expected a numeric value");
    }
    String digits = found.group(2);
    boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
    boolean octal = !hex && digits.startsWith("0");
    BigInteger size = new BigInteger(hex ? digits.substring(2) : digits, hex ? 16 : octal ? 8 : 10);
    BigInteger value = found.group(1).equals("-") ? size.negate() : size;
    if (value.compareTo(LEAST) < 0 || value.compareTo(UNSIGNED) >= 0) {
      BigInteger most = value.signum() < 0 ? LEAST : GREATEST;
      return new PrintfNumber(new BigDecimal(most), 0, "Numerical result out of range");
    }
    return new PrintfNumber(new BigDecimal(value), 0, rest(word, found));
  }

  private static String rest(String word, Matcher found) {
    return found.end() == word.length() ? "" : "value not completely converted";
  }

  private static PrintfNumber character(String word) {
    if (word.length() == 1) {
      return new PrintfNumber(BigDecimal.ZERO, 0, "expected a numeric value");
    }
    int c = word.codePointAt(1);
    return new PrintfNumber(BigDecimal.valueOf(c >= 0xDC80 && c <= 0xDCFF ? c & 0xFF : c), 0, "");
  }

  static PrintfNumber decimal(String word) {
    Matcher found = DECIMAL.matcher(word);
    if (found.lookingAt() && !word.matches("\\s*[-+]?0[xX].*")) {
      return new PrintfNumber(new BigDecimal(found.group().strip()), 0, rest(word, found));
    }
    Matcher special = SPECIAL.matcher(word);
    if (special.lookingAt()) {
      boolean nan = special.group(1).toLowerCase(Locale.ROOT).equals("nan");
      double value = nan ? Double.NaN : Double.POSITIVE_INFINITY;
      boolean negative = word.strip().startsWith("-");
      return new PrintfNumber(BigDecimal.ZERO, negative ? -value : value, rest(word, special));
    }
    return integer(word);
  }
}
