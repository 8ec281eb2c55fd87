package dev.apsh.transcript.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// How bytes that are not printable ASCII are written in a line that ends in ` (esc)`.
public final class Escapes {
  public static final String MARK = " (esc)";

  private static final String NAMES = "abtnvfr\\'\"";
  private static final String NAMED = "\7\b\t\n\13\f\r\\'\"";

  private Escapes() {}

  /// The line itself when it is printable, else its escaped form.
  public static String escapedIfNeeded(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) < ' ' || line.charAt(i) >= 0x7f) {
        return escaped(line);
      }
    }
    return line;
  }

  /// Whether the bytes are UTF-8 without control characters other than tabs.
  public static boolean isText(String line) {
    if (line.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f)) {
      return false;
    }
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
  }

  public static String escaped(String line) {
    StringBuilder text = new StringBuilder();
    line.chars().forEach(c -> text.append(escaped((char) c)));
    return text.append(MARK).toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> c >= ' ' && c < 0x7f ? String.valueOf(c) : "\\x%02x".formatted((int) c);
    };
  }

  /// What an escaped line, with its mark, stands for; nothing when it has no mark or a wrong
  /// escape.
  public static Optional<String> meant(String line) {
    return line.endsWith(MARK)
        ? unescaped(line.substring(0, line.length() - MARK.length()))
        : Optional.empty();
  }

  private static Optional<String> unescaped(String text) {
    StringBuilder bytes = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (text.charAt(at) == '\\') {
        end = escapeEnd(text, at + 1);
        if (end < 0) {
          return Optional.empty();
        }
        bytes.append(value(text.substring(at + 1, end)));
      } else {
        bytes.append(text.charAt(at));
      }
      at = end;
    }
    return Optional.of(bytes.toString());
  }

  /// Where the escape ends whose backslash stands before `at`; -1 when it is none.
  private static int escapeEnd(String text, int at) {
    if (at == text.length()) {
      return -1;
    }
    if (text.charAt(at) == 'x') {
      int end = digits(text, at + 1, 16, 2);
      return end == at + 3 ? end : -1;
    }
    return Math.max(at + 1, digits(text, at, 8, 3));
  }

  private static int digits(String text, int start, int radix, int most) {
    int end = start;
    while (end < text.length()
        && end < start + most
        && Character.digit(text.charAt(end), radix) >= 0) {
      end++;
    }
    return end;
  }

  private static String value(String escape) {
    char first = escape.charAt(0);
    if (first == 'x') {
      return String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
    }
    if (Character.digit(first, 8) >= 0) {
      return String.valueOf((char) (Integer.parseInt(escape, 8) & 0xff));
    }
    int name = NAMES.indexOf(first);
    return name < 0 ? "\\" + first : String.valueOf(NAMED.charAt(name));
  }
}
