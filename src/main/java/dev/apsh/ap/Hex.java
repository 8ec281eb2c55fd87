package dev.apsh.ap;

/// Adapter and domain numbers as the kernel prints them: lower-case hex, two and four digits.
public final class Hex {
  private static final String DIGITS = "0123456789abcdef";

  private Hex() {}

  /// An adapter: `0a`.
  public static String two(int number) {
    return "" + DIGITS.charAt(number >> 4 & 15) + DIGITS.charAt(number & 15);
  }

  /// A domain: `00ab`.
  public static String four(int number) {
    return two(number >> 8) + two(number);
  }
}
