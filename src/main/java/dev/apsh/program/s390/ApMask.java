package dev.apsh.program.s390;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A mask of 256 adapters or domains as it stands in sysfs: `0x` and 64 hex digits, the leftmost
/// bit is number 0.
final class ApMask {
  static final int SIZE = 256;
  private static final int DIGITS = SIZE / 4;

  private final BitSet bits;

  private ApMask(BitSet bits) {
    this.bits = bits;
  }

  static ApMask empty() {
    return new ApMask(new BitSet(SIZE));
  }

  /// Reads a mask; empty when it is shorter than 64 digits or has something else in it.
  static Optional<ApMask> of(String text) {
    String digits = text.startsWith("0x") ? text.substring(2) : text;
    if (digits.length() < DIGITS) {
      return Optional.empty();
    }
    BitSet bits = new BitSet(SIZE);
    for (int i = 0; i < SIZE; i++) {
      int digit = Character.digit(digits.charAt(i / 4), 16);
      if (digit < 0) {
        return Optional.empty();
      }
      bits.set(i, (digit & 8 >> i % 4) != 0);
    }
    return Optional.of(new ApMask(bits));
  }

  static ApMask of(Iterable<Integer> numbers) {
    BitSet bits = new BitSet(SIZE);
    numbers.forEach(bits::set);
    return new ApMask(bits);
  }

  boolean has(int number) {
    return bits.get(number);
  }

  /// This mask with the numbers from `first` to `last` set or not.
  ApMask with(int first, int last, boolean set) {
    BitSet next = (BitSet) bits.clone();
    next.set(first, last + 1, set);
    return new ApMask(next);
  }

  /// What is here and not in `other`.
  ApMask minus(ApMask other) {
    BitSet next = (BitSet) bits.clone();
    next.andNot(other.bits);
    return new ApMask(next);
  }

  /// The numbers, ascending.
  List<Integer> numbers() {
    return bits.stream().boxed().toList();
  }

  /// The numbers in ranges: `0-170,172-254`.
  String ranges() {
    StringBuilder text = new StringBuilder();
    for (int from = bits.nextSetBit(0); from >= 0; from = bits.nextSetBit(from)) {
      int to = bits.nextClearBit(from);
      text.append(text.isEmpty() ? "" : ",").append(from);
      text.append(to - 1 > from ? "-" + (to - 1) : "");
      from = to;
    }
    return text.toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("0x");
    for (int i = 0; i < SIZE; i += 4) {
      int digit = 0;
      for (int bit = 0; bit < 4; bit++) {
        digit |= bits.get(i + bit) ? 8 >> bit : 0;
      }
      text.append(Character.forDigit(digit, 16));
    }
    return text.toString();
  }
}
