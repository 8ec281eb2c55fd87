package dev.apsh.kernel;

/// A number as kstrtoul reads it from what was written to a file, or the refusal.
public sealed interface Parsed {

  /// An unsigned 64-bit number.
  record Unsigned(long value) implements Parsed {
    public boolean isAbove(int maximum) {
      return Long.compareUnsigned(value, maximum) > 0;
    }
  }

  /// What was written is no number, or too large a one.
  record NoNumber(Refused refused) implements Parsed {}

  /// Base 0: an optional `+`, then `0x` hex, `0` octal or decimal, then at most one newline.
  ///
  /// Refuses with EINVAL what is no number, with ERANGE what needs more than 64 bits
  /// (lib/kstrtox.c, all releases).
  static Parsed unsigned(Bytes written) {
    String text = written.textToNul();
    String number = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    if (number.startsWith("+")) {
      number = number.substring(1);
    }
    boolean hex = number.length() > 2 && (number.startsWith("0x") || number.startsWith("0X"));
    boolean octal = !hex && number.length() > 1 && number.startsWith("0");
    String digits = hex ? number.substring(2) : number;
    return digits(digits, hex ? 16 : octal ? 8 : 10, text);
  }

  private static Parsed digits(String digits, int base, String written) {
    if (digits.isEmpty()) {
      return new NoNumber(Errno.EINVAL.because(new NotANumber(written)));
    }
    boolean overflow = false;
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), base) : -1;
      if (digit < 0) {
        return new NoNumber(Errno.EINVAL.because(new NotANumber(written)));
      }
      overflow |= Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, base)) > 0;
      value = value * base + digit;
    }
    return overflow
        ? new NoNumber(Errno.ERANGE.because(new NotANumber(written)))
        : new Unsigned(value);
  }

  /// What was written, that is no number of 64 bits.
  record NotANumber(String written) implements Cause {
    @Override
    public String facts() {
      return "`" + written.strip() + "` is no number (decimal, 0x hex or 0 octal, up to 64 bits)";
    }
  }
}
