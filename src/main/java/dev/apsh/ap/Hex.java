package dev.apsh.ap;

import java.util.HexFormat;

/// Numbers as the kernel prints them in hex: adapters and domains in lower case, two and four
/// digits.
public final class Hex {
  private static final String DIGITS = "0123456789abcdef";

  private Hex() {}

  /// An adapter: `0a`.
  public static String two(int number) {
    return "" + DIGITS.charAt(number >> 4 & 15) + DIGITS.charAt(number & 15);
  }

  /// The last `digits` digits in upper case, as the kernel prints functions and hardware types.
  public static String upper(int number, int digits) {
    String hex = HexFormat.of().withUpperCase().toHexDigits(number);
    return hex.substring(8 - digits);
  }

  /// A domain: `00ab`.
  public static String four(int number) {
    return two(number >> 8) + two(number);
  }
}
