package dev.apsh.program.virsh;

import java.util.Optional;

/// Numbers as the C library's strtoul reads them with base 0, for libvirt, which takes no sign.
final class Numbers {
  private static final long MAXIMUM = 0xffffffffL;

  private Numbers() {}

  /// Of 32 bits; empty when the text is none.
  static Optional<Long> unsigned(String text) {
    String digits = text.stripLeading();
    int base = 10;
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      base = 16;
      digits = digits.substring(2);
    } else if (digits.startsWith("0")) {
      base = 8;
    }
    if (digits.isEmpty() || !Character.isLetterOrDigit(digits.charAt(0))) {
      return Optional.empty();
    }
    try {
      long number = Long.parseLong(digits, base);
      return number <= MAXIMUM ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
