package dev.apsh.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// UTF-8 in which a byte that belongs to no character is carried as a lone surrogate U+DC80 to
/// U+DCFF.
final class LosslessUtf8 {
  private static final int ESCAPE = 0xDC00;

  private LosslessUtf8() {}

  static byte[] encode(String text) {
    int ascii = asciiPrefix(text);
    if (ascii == text.length()) {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
    byte[] out = new byte[text.length() * 3];
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      at = put(out, at, c);
      i += Character.charCount(c);
    }
    return Arrays.copyOf(out, at);
  }

  static String decode(byte[] bytes) {
    if (isAscii(bytes)) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    StringBuilder out = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; ) {
      int length = characterLength(bytes, i);
      if (length == 0) {
        out.append((char) (ESCAPE | (bytes[i] & 0xFF)));
        i++;
      } else {
        out.appendCodePoint(codePoint(bytes, i, length));
        i += length;
      }
    }
    return out.toString();
  }

  private static int asciiPrefix(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static int put(byte[] out, int at, int c) {
    if (c < 0x80) {
      out[at] = (byte) c;
      return at + 1;
    }
    if (c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF) {
      out[at] = (byte) c;
      return at + 1;
    }
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out[at] = '?';
      return at + 1;
    }
    int length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (int i = length - 1; i > 0; i--) {
      out[at + i] = (byte) (0x80 | (c & 0x3F));
      c >>= 6;
    }
    out[at] = (byte) (0xF00 >> length | c);
    return at + length;
  }

  /// The length of the character that begins at `at`, or 0 when none does.
  private static int characterLength(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return isCharacter(codePoint(bytes, at, length), length) ? length : 0;
  }

  private static boolean isCharacter(int c, int length) {
    int least = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c >= least && c <= Character.MAX_CODE_POINT && !surrogate;
  }

  private static int codePoint(byte[] bytes, int at, int length) {
    int c = length == 1 ? bytes[at] : bytes[at] & 0x7F >> length;
    for (int i = 1; i < length; i++) {
      c = (c << 6) | (bytes[at + i] & 0x3F);
    }
    return c;
  }
}
