package dev.apsh.program.s390;

/// A text read as C's scanf and strtol read numbers.
final class CScan {
  private final String text;
  private int at;
  private long value;

  CScan(String text) {
    this.text = text;
  }

  /// Takes a number as `%i`, `%x` or `%d` does: blanks, a sign, then digits; at most `width`
  /// characters after the blanks. False when there is none.
  boolean number(int base, int width) {
    int from = at;
    while (from < text.length() && " \t\n\u000b\f\r".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int end = Math.min(text.length(), width == 0 ? text.length() : from + width);
    boolean negative = from < end && text.charAt(from) == '-';
    int digits = from < end && "+-".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
    int radix = base;
    if ((base == 16 || base == 0) && isHexPrefix(digits, end)) {
      radix = 16;
      if (digits + 2 < end && Character.digit(text.charAt(digits + 2), 16) >= 0) {
        digits += 2;
      } else {
        end = digits + 1;
      }
    } else if (base == 0) {
      radix = digits < end && text.charAt(digits) == '0' ? 8 : 10;
    }
    return take(digits, end, radix, negative);
  }

  private boolean isHexPrefix(int digits, int end) {
    return digits + 1 < end
        && text.charAt(digits) == '0'
        && "xX".indexOf(text.charAt(digits + 1)) >= 0;
  }

  private boolean take(int digits, int end, int radix, boolean negative) {
    long number = 0;
    int next = digits;
    while (next < end && next - digits < 19 && digit(next, radix) >= 0) {
      number = number * radix + digit(next++, radix);
    }
    if (next == digits) {
      return false;
    }
    while (next < end && digit(next, radix) >= 0) {
      number = -1;
      next++;
    }
    value = negative ? -number : number;
    at = next;
    return true;
  }

  private int digit(int index, int radix) {
    char c = text.charAt(index);
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  /// Takes the next characters when they are these.
  boolean take(String expected) {
    boolean there = text.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /// The number that was taken last.
  long value() {
    return value;
  }

  /// The number that was taken last, as an int of C holds it.
  int intValue() {
    return (int) value;
  }
}
