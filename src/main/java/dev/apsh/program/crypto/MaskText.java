package dev.apsh.program.crypto;

import dev.apsh.program.tool.Scan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A mask of 256 bits as sysfs prints it: `0x` and hex digits, the leftmost bit is number 0.
record MaskText(String digits) {

  static Optional<MaskText> parse(String text) {
    String digits = text.startsWith("0x") ? text.substring(2) : text;
    boolean right = digits.length() <= 64 && Scan.isOnly(digits, "0123456789abcdefABCDEF");
    return right ? Optional.of(new MaskText(digits)) : Optional.empty();
  }

  boolean has(int number) {
    int index = number / 4;
    return index < digits.length()
        && (Character.digit(digits.charAt(index), 16) >> (3 - number % 4) & 1) != 0;
  }

  /// The numbers whose bit is set, ascending.
  List<Integer> numbers() {
    return IntStream.range(0, digits.length() * 4).filter(this::has).boxed().toList();
  }
}
