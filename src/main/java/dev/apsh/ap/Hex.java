package dev.apsh.ap;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Numbers as the kernel prints them in hex: adapters and domains in lower case, two and four
/// digits.
public final class Hex {
  private static final String DIGITS = "0123456789abcdef";

  private Hex() {}

  /// An adapter: `0a`.
  public static String two(int number) {
    byte[] text = new byte[2];
    put(number, 2, text, 0);
    return text(text);
  }

  /// Puts the last `digits` digits of a number into a text.
  static void put(long number, int digits, byte[] text, int at) {
    for (int i = 0; i < digits; i++) {
      int shift = 4 * (digits - 1 - i);
      text[at + i] = (byte) DIGITS.charAt((int) (number >>> shift) & 15);
    }
  }

  static String text(byte[] ascii) {
    return new String(ascii, StandardCharsets.ISO_8859_1);
  }

  /// The last `digits` digits in upper case, as the kernel prints functions and hardware types.
  public static String upper(int number, int digits) {
    String hex = HexFormat.of().withUpperCase().toHexDigits(number);
    return hex.substring(8 - digits);
  }

  /// A domain: `00ab`.
  public static String four(int number) {
    byte[] text = new byte[4];
    put(number, 4, text, 0);
    return text(text);
  }
}
