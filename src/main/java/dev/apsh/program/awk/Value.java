package dev.apsh.program.awk;

import dev.apsh.program.tool.ByteOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A scalar: a number, a string, text from outside that may look like a number, or nothing yet.
final class Value {
  static final Value NONE = new Value(Kind.NONE, 0, "");
  static final Value ZERO = new Value(Kind.NUMBER, 0, "0");
  static final Value ONE = new Value(Kind.NUMBER, 1, "1");
  static final Value EMPTY = new Value(Kind.STRING, 0, "");

  private Kind kind;
  private double number;
  private @Nullable String text;
  private boolean counted;

  /// What a value is.
  enum Kind {
    NONE,
    NUMBER,
    STRING,
    /// Text from outside, not yet looked at.
    INPUT,
    /// Text from outside that is a number.
    NUMERIC
  }

  private Value(Kind kind, double number, @Nullable String text) {
    this.kind = kind;
    this.number = number;
    this.text = text;
    this.counted = kind != Kind.STRING && kind != Kind.INPUT;
  }

  static Value of(double number) {
    return number == 0 && 1 / number > 0
        ? ZERO
        : number == 1 ? ONE : new Value(Kind.NUMBER, number, null);
  }

  static Value of(boolean truth) {
    return truth ? ONE : ZERO;
  }

  static Value of(String text) {
    return text.isEmpty() ? EMPTY : new Value(Kind.STRING, 0, text);
  }

  /// Text that was read: a number where it looks like one.
  static Value input(String text) {
    return new Value(Kind.INPUT, 0, text);
  }

  Kind kind() {
    if (kind == Kind.INPUT) {
      double looked = Numbers.whole(Objects.requireNonNull(text));
      kind = Double.isNaN(looked) && !Numbers.isNan(text) ? Kind.STRING : Kind.NUMERIC;
      if (kind == Kind.NUMERIC) {
        number = looked;
        counted = true;
      }
    }
    return kind;
  }

  double number() {
    if (!counted) {
      number = Numbers.leading(Objects.requireNonNull(text));
      counted = true;
    }
    return number;
  }

  /// As CONVFMT, or OFMT, has it.
  String text(String format) {
    if (text != null) {
      return text;
    }
    if (Numbers.isIntegral(number)) {
      text = Numbers.integral(number);
      return text;
    }
    return Numbers.shown(number, format);
  }

  boolean isTrue() {
    Kind known = kind();
    boolean isNumber = known == Kind.NUMBER || known == Kind.NUMERIC;
    return isNumber ? number != 0 : text != null && !text.isEmpty();
  }

  private boolean isNumeric() {
    return kind() != Kind.STRING;
  }

  /// As numbers where both are, else as strings.
  static int compare(Value left, Value right, String format, boolean ignoreCase) {
    if (left.isNumeric() && right.isNumeric()) {
      double a = left.number();
      double b = right.number();
      return Double.isNaN(a) || Double.isNaN(b)
          ? Boolean.compare(Double.isNaN(a), Double.isNaN(b))
          : Double.compare(a + 0.0, b + 0.0);
    }
    String a = left.text(format);
    String b = right.text(format);
    return ignoreCase
        ? Numbers.small(a).compareTo(Numbers.small(b))
        : ByteOrder.OF_TEXT.compare(a, b);
  }
}
