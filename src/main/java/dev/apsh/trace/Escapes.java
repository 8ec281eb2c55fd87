package dev.apsh.trace;

/// Texts as traces write them: values with backslash escapes, answers in double quotes.
final class Escapes {
  private Escapes() {}

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
      if (kind == 'x' && i + 2 < value.length()) {
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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
