package dev.apsh.trace;

import java.util.Optional;

/// Texts as traces write them: values with backslash escapes, answers in double quotes.
final class Escapes {
  private Escapes() {}

  /// What is wrong with the escapes of a value: `\x` needs two hex digits.
  static Optional<String> problem(String value) {
    for (int at = value.indexOf("\\");
        at >= 0 && at + 1 < value.length();
        at = value.indexOf("\\", at + 2)) {
      boolean hex = value.charAt(at + 1) == 'x';
      if (hex && !isHex(value, at + 2)) {
        return Optional.of("no two hex digits behind \\x");
      }
    }
    return Optional.empty();
  }

  private static boolean isHex(String value, int from) {
    return from + 2 <= value.length()
        && Character.digit(value.charAt(from), 16) >= 0
        && Character.digit(value.charAt(from + 1), 16) >= 0;
  }

  /// `\n`, `\t`, `\r`, `\0`, `\xHH` and `\\` become what they stand for.
  static String undo(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\' || i + 1 == value.length()) {
        text.append(c);
        continue;
      }
      char kind = value.charAt(++i);
      if (kind == 'x' && isHex(value, i + 1)) {
        int code = Integer.parseInt(value.substring(i + 1, i + 3), 16);
        text.append((char) (code < 0x80 ? code : (0xDC00 | code)));
        i += 2;
      } else {
        text.append(plain(kind));
      }
    }
    return text.toString();
  }

  private static char plain(char kind) {
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case '0' -> '\0';
      default -> kind;
    };
  }

  static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t' || c == '"' || c == '\\') {
        quoted.append(text, plain, i).append('\\').append(c == '\n' ? 'n' : c == '\t' ? 't' : c);
        plain = i + 1;
      }
    }
    return quoted.append(text, plain, text.length()).append('"').toString();
  }
}
