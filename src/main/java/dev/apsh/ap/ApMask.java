package dev.apsh.ap;

import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/// A mask of 256 bits, one for each adapter or domain; bit 0 is the leftmost.
public record ApMask(long word0, long word1, long word2, long word3) {
  public static final int BITS = 256;
  public static final ApMask EMPTY = new ApMask(0, 0, 0, 0);
  public static final ApMask ALL = new ApMask(-1, -1, -1, -1);

  public static ApMask of(int... bits) {
    ApMask mask = EMPTY;
    for (int bit : bits) {
      mask = mask.with(bit);
    }
    return mask;
  }

  /// The bits from `first` to `last`, both included.
  public static ApMask range(int first, int last) {
    return of(IntStream.rangeClosed(first, last).toArray());
  }

  public boolean has(int bit) {
    return (word(bit >> 6) >>> (63 - (bit & 63)) & 1) != 0;
  }

  public ApMask with(int bit) {
    return or(single(bit));
  }

  public ApMask without(int bit) {
    return minus(single(bit));
  }

  public ApMask and(ApMask other) {
    return new ApMask(
        word0 & other.word0, word1 & other.word1, word2 & other.word2, word3 & other.word3);
  }

  public ApMask or(ApMask other) {
    return new ApMask(
        word0 | other.word0, word1 | other.word1, word2 | other.word2, word3 | other.word3);
  }

  public ApMask minus(ApMask other) {
    return new ApMask(
        word0 & ~other.word0, word1 & ~other.word1, word2 & ~other.word2, word3 & ~other.word3);
  }

  public boolean isEmpty() {
    return (word0 | word1 | word2 | word3) == 0;
  }

  public boolean intersects(ApMask other) {
    return !and(other).isEmpty();
  }

  public boolean containsAll(ApMask other) {
    return other.minus(this).isEmpty();
  }

  public int size() {
    return Long.bitCount(word0)
        + Long.bitCount(word1)
        + Long.bitCount(word2)
        + Long.bitCount(word3);
  }

  /// The lowest bit set that is at least `from`, or -1.
  public int next(int from) {
    for (int bit = from; bit < BITS; bit = (bit | 63) + 1) {
      long rest = word(bit >> 6) << (bit & 63);
      if (rest != 0) {
        return bit + Long.numberOfLeadingZeros(rest);
      }
    }
    return -1;
  }

  /// The bits that are set, ascending.
  public IntStream bits() {
    return IntStream.iterate(next(0), bit -> bit >= 0, bit -> next(bit + 1));
  }

  public PrimitiveIterator.OfInt iterator() {
    return bits().iterator();
  }

  /// Spelled out, since masks are compared at every step and a record's own is slow to begin with.
  @Override
  public boolean equals(Object other) {
    return other instanceof ApMask mask
        && word0 == mask.word0
        && word1 == mask.word1
        && word2 == mask.word2
        && word3 == mask.word3;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(word0 + 31 * (word1 + 31 * (word2 + 31 * word3)));
  }

  /// As sysfs prints it: `0x` and 64 lower-case hex digits.
  @Override
  public String toString() {
    byte[] text = new byte[2 + BITS / 4];
    text[0] = '0';
    text[1] = 'x';
    Hex.put(word0, 16, text, 2);
    Hex.put(word1, 16, text, 18);
    Hex.put(word2, 16, text, 34);
    Hex.put(word3, 16, text, 50);
    return Hex.text(text);
  }

  private static ApMask single(int bit) {
    if (bit < 0 || bit >= BITS) {
      throw new IllegalArgumentException("bit " + bit);
    }
    long set = 1L << (63 - (bit & 63));
    int word = bit >> 6;
    return new ApMask(
        word == 0 ? set : 0, word == 1 ? set : 0, word == 2 ? set : 0, word == 3 ? set : 0);
  }

  private long word(int index) {
    return switch (index) {
      case 0 -> word0;
      case 1 -> word1;
      case 2 -> word2;
      case 3 -> word3;
      default -> throw new IllegalArgumentException("word " + index);
    };
  }
}
