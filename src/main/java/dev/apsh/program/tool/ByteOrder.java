package dev.apsh.program.tool;

import dev.apsh.kernel.Bytes;
import java.util.Comparator;

/// The order of the C.UTF-8 locale: by bytes.
public final class ByteOrder {
  public static final Comparator<String> OF_TEXT =
      (a, b) -> isAscii(a) && isAscii(b) ? a.compareTo(b) : compare(Bytes.of(a), Bytes.of(b));

  private ByteOrder() {}

  public static int compare(Bytes a, Bytes b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      int difference = (a.at(i) & 0xFF) - (b.at(i) & 0xFF);
      if (difference != 0) {
        return difference;
      }
    }
    return a.length() - b.length();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
