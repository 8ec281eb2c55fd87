package dev.apsh.console;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The block that stands before each file of a tar archive.
final class TarHeader {
  private static final int CHECKSUM = 148;

  private final byte[] block;

  TarHeader(byte[] block) {
    this.block = block;
  }

  /// Whether the sum of its bytes is the one that it says.
  boolean isRight() {
    int sum = 0;
    for (int i = 0; i < block.length; i++) {
      sum += i >= CHECKSUM && i < CHECKSUM + 8 ? ' ' : block[i] & 0xff;
    }
    return sum == number(CHECKSUM, 8);
  }

  String name() {
    String name = text(block, 0, 100);
    String prefix = isUstar() ? text(block, 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /// GNU's archives keep other things where POSIX has the prefix.
  private boolean isUstar() {
    return text(block, 257, 6).equals("ustar");
  }

  int permissions() {
    return (int) number(100, 8) & 07777;
  }

  long size() {
    return number(124, 12);
  }

  char type() {
    return (char) (block[156] & 0xff);
  }

  String target() {
    return text(block, 157, 100);
  }

  /// An octal number; -1 when it is none, or one of GNU's that are too large for it.
  private long number(int from, int length) {
    String digits = text(block, from, length).strip();
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 8);
      if (digit < 0) {
        return -1;
      }
      value = value * 8 + digit;
    }
    return value;
  }

  /// A text that ends at a NUL or with its field.
  static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  /// A number in a pax record; -1 when it is none.
  static long decimal(String text) {
    boolean right =
        !text.isEmpty() && text.length() < 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return right ? Long.parseLong(text) : -1;
  }

  /// The records of a pax header: `LENGTH KEY=VALUE`, one a line.
  static Map<String, String> records(byte[] content) {
    Map<String, String> records = new HashMap<>();
    for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
      int blank = line.indexOf(' ');
      int equals = line.indexOf('=');
      if (blank > 0 && equals > blank) {
        records.put(line.substring(blank + 1, equals), line.substring(equals + 1));
      }
    }
    return records;
  }
}
