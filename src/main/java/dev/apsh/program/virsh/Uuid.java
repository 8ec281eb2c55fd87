package dev.apsh.program.virsh;

/// UUIDs as libvirt reads them: 32 hexadecimal digits, with or without the four dashes.
final class Uuid {
  private static final int DIGITS = 32;

  private Uuid() {}

  static boolean isOne(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-') {
        continue;
      }
      if (c > 'f' || Character.digit(c, 16) < 0) {
        return false;
      }
      digits++;
    }
    return digits == DIGITS;
  }

  /// In lower case, with the dashes.
  static String canonical(String text) {
    String hex = text.replace("-", "").toLowerCase(java.util.Locale.ROOT);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }
}
