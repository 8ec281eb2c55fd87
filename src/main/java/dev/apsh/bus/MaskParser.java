package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.kernel.Bytes;
import java.util.Optional;

/// What can be written to a mask: hex digits from the left, or numbers to be switched on and off.
public final class MaskParser {
  private static final int DIGITS = ApMask.BITS / 4;

  private final String text;
  private int at;

  private MaskParser(String text) {
    this.text = text;
  }

  /// Beginning with `+` or `-` a change of `current`, else a whole new mask; empty for what is
  /// neither.
  public static Optional<ApMask> parse(Bytes written, ApMask current) {
    MaskParser parser = new MaskParser(written.textToNul());
    return parser.isSign() ? parser.relative(current) : parser.absolute();
  }

  /// A whole new mask: an optional `0x` or `x`, at most 64 hex digits of either case, an optional
  /// newline.
  public static Optional<ApMask> hex(String digits) {
    return new MaskParser(digits).absolute();
  }

  private Optional<ApMask> absolute() {
    if (text.startsWith("0x")) {
      at = 2;
    } else if (text.startsWith("x")) {
      at = 1;
    }
    long[] words = new long[4];
    for (int digit = 0; digit < DIGITS && isDigit(16); digit++) {
      words[digit / 16] |= (long) digit(16) << (60 - digit % 16 * 4);
      at++;
    }
    at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
    return at == text.length()
        ? Optional.of(new ApMask(words[0], words[1], words[2], words[3]))
        : Optional.empty();
  }

  private Optional<ApMask> relative(ApMask current) {
    ApMask mask = current;
    while (at < text.length()) {
      if (!isSign()) {
        return Optional.empty();
      }
      boolean on = text.charAt(at++) == '+';
      long first = number();
      long last = at < text.length() && text.charAt(at) == '-' ? rangeEnd() : first;
      if (first < 0 || last < first) {
        return Optional.empty();
      }
      ApMask range = ApMask.range((int) first, (int) last);
      mask = on ? mask.or(range) : mask.minus(range);
      skipSeparators();
    }
    return Optional.of(mask);
  }

  private long rangeEnd() {
    at++;
    return number();
  }

  /// A number of base 0 as simple_strtoul reads it, which wraps at 64 bits; -1 for none or one that
  /// is too large.
  private long number() {
    if (!isDigit(10)) {
      return -1;
    }
    int base = base();
    long value = 0;
    for (; isDigit(base); at++) {
      value = value * base + digit(base);
    }
    return value < 0 || value >= ApMask.BITS ? -1 : value;
  }

  private int base() {
    if (text.charAt(at) != '0') {
      return 10;
    }
    boolean hex = text.startsWith("x", at + 1) || text.startsWith("X", at + 1);
    if (hex && at + 2 < text.length() && Character.digit(text.charAt(at + 2), 16) >= 0) {
      at += 2;
      return 16;
    }
    return 8;
  }

  private void skipSeparators() {
    while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '\n')) {
      at++;
    }
  }

  private boolean isSign() {
    return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
  }

  private boolean isDigit(int base) {
    return at < text.length() && text.charAt(at) < 0x80 && digit(base) >= 0;
  }

  private int digit(int base) {
    return Character.digit(text.charAt(at), base);
  }
}
