package dev.apsh.program.text;

import dev.apsh.program.tool.Scan;
import java.math.BigDecimal;
import java.math.BigInteger;

/// A number as seq reads it, with the digits after its point; or endless, or none.
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
      return new SeqNumber(value, digits, mantissa.length(), Kind.FINITE);
    }
    scan.back(0);
    String sign = scan.one("+-");
    String hex = scan.takeAnyCase("0x") ? scan.hexDigits() : "";
    if (!hex.isEmpty() && scan.isAtEnd()) {
      BigInteger value = new BigInteger(sign + hex, 16);
      return new SeqNumber(new BigDecimal(value), 0, text.length(), Kind.FINITE);
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
    return value.setScale(wanted, java.math.RoundingMode.HALF_EVEN).toPlainString().length();
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
