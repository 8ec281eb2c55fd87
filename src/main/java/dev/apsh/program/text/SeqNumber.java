package dev.apsh.program.text;

import dev.apsh.program.tool.Scan;
import java.math.BigDecimal;
import java.math.BigInteger;

/// A number as seq reads it, or endless, or none.
///
/// @param digits those after its point
/// @param written how wide it was written, as far as -w counts that: a hexadecimal number is 0 wide
record SeqNumber(BigDecimal value, int digits, int written, Kind kind) {
  static final SeqNumber ONE = new SeqNumber(BigDecimal.ONE, 0, 1, Kind.FINITE);

  /// What a text is.
  enum Kind {
    FINITE,
    INFINITE,
    MINUS_INFINITE,
    NAN,
    WRONG
  }

  static SeqNumber parse(String word) {
    String text = word.stripLeading();
    Scan scan = new Scan(text);
    if (!scan.decimal().isEmpty() && scan.isAtEnd()) {
      BigDecimal value = new BigDecimal(text);
      int point = text.indexOf('.');
      String mantissa = new Scan(text).until("eE");
      int after = point < 0 ? 0 : mantissa.length() - point - 1;
      int digits = text.equals(mantissa) ? after : Math.max(0, value.scale());
      int written = text.equals(mantissa) ? text.length() : value.toPlainString().length();
      return new SeqNumber(value, digits, written - (text.startsWith("+") ? 1 : 0), Kind.FINITE);
    }
    scan.back(0);
    String sign = scan.one("+-");
    String hex = scan.takeAnyCase("0x") ? scan.hexDigits() : "";
    if (!hex.isEmpty() && scan.isAtEnd()) {
      BigInteger value = new BigInteger(sign + hex, 16);
      return new SeqNumber(new BigDecimal(value), 0, 0, Kind.FINITE);
    }
    return new SeqNumber(BigDecimal.ZERO, 0, 0, special(text));
  }

  private static Kind special(String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "inf", "+inf", "infinity", "+infinity" -> Kind.INFINITE;
      case "-inf", "-infinity" -> Kind.MINUS_INFINITE;
      case "nan", "+nan", "-nan" -> Kind.NAN;
      default -> Kind.WRONG;
    };
  }

  boolean isFinite() {
    return kind == Kind.FINITE;
  }

  boolean isNan() {
    return kind == Kind.NAN;
  }

  boolean isWrong() {
    return kind == Kind.WRONG;
  }

  /// How wide it is with so many digits after the point.
  int width(int wanted) {
    int point = Boolean.compare(wanted > 0, digits > 0);
    return written - digits + wanted + point;
  }

  /// Whether a sequence that goes on by `step` has `at` before it ends with this.
  boolean reached(BigDecimal at, SeqNumber step) {
    boolean up = step.value.signum() > 0;
    return switch (kind) {
      case INFINITE -> up;
      case MINUS_INFINITE -> !up;
      default -> up ? at.compareTo(value) <= 0 : at.compareTo(value) >= 0;
    };
  }
}
