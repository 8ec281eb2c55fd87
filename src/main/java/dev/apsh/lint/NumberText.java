package dev.apsh.lint;

import java.util.OptionalInt;

/// A number as the kernel reads it: 0x for hexadecimal, a leading 0 for octal, else decimal.
final class NumberText {
  private static final int MOST = 9;

  private NumberText() {}

  static OptionalInt value(String text) {
    if (text.matches("0[xX][0-9a-fA-F]{1,7}")) {
      return OptionalInt.of(Integer.parseInt(text.substring(2), 16));
    }
    if (text.matches("0[0-7]+") && text.length() <= MOST) {
      return OptionalInt.of(Integer.parseInt(text, 8));
    }
    return text.matches("[1-9][0-9]*|0") && text.length() <= MOST
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /// What the digits are when they are taken for hexadecimal.
  static OptionalInt asHex(String digits) {
    return digits.matches("[0-9a-fA-F]{1,7}")
        ? OptionalInt.of(Integer.parseInt(digits, 16))
        : OptionalInt.empty();
  }
}
