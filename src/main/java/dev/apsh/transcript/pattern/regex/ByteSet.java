package dev.apsh.transcript.pattern.regex;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A set of bytes, as a place in a regular expression accepts them.
final class ByteSet {
  static final ByteSet DIGITS = range('0', '9');
  static final ByteSet SPACES = range('\t', '\r').or(of(' '));
  static final ByteSet WORD = range('a', 'z').or(range('A', 'Z')).or(DIGITS).or(of('_'));
  static final ByteSet ALL = range(0, 255);

  private final BitSet bits;

  private ByteSet(IntPredicate has) {
    bits = new BitSet(256);
    IntStream.range(0, 256).filter(has).forEach(bits::set);
  }

  static ByteSet of(int value) {
    return range(value, value);
  }

  static ByteSet range(int low, int high) {
    return new ByteSet(c -> c >= low && c <= high);
  }

  ByteSet or(ByteSet other) {
    return new ByteSet(c -> has(c) || other.has(c));
  }

  ByteSet complement() {
    return new ByteSet(c -> !has(c));
  }

  /// With each letter also the same letter of the other case.
  ByteSet ignoringCase() {
    return new ByteSet(c -> has(lower(c)) || has(upper(c)));
  }

  boolean has(int c) {
    return bits.get(c);
  }

  int size() {
    return bits.cardinality();
  }

  int first() {
    return bits.nextSetBit(0);
  }

  static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  private static int upper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
  }
}
