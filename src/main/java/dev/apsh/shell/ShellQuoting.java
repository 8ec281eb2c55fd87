package dev.apsh.shell;

/// Writes text so that the shell reads it as one word again.
public final class ShellQuoting {
  private ShellQuoting() {}

  /// As `${x@Q}` and `set -x`: in single quotes, or `$'…'` for what cannot be printed.
  public static String quoted(String text) {
    return hasControls(text) ? ansi(text) : "'" + text.replace("'", "'\\''") + "'";
  }

  /// As errors name a word: as it is, but `$'…'` for what cannot be printed.
  static String printable(String text) {
    return hasControls(text) ? ansi(text) : text;
  }

  /// As `set -x` writes a word: quoted only when it must be.
  static String traced(String text) {
    return !text.isEmpty() && hasMetas(text)
        ? "'" + text.replace("'", "'\\''") + "'"
        : ifNeeded(text);
  }

  /// As `set` writes a value: quoted only when it must be.
  static String ifNeeded(String text) {
    if (text.isEmpty()) {
      return "''";
    }
    if (hasControls(text)) {
      return ansi(text);
    }
    return hasMetas(text) ? quoted(text) : text;
  }

  private static boolean hasMetas(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = i == 0 || text.charAt(i - 1) == ':' || text.charAt(i - 1) == '=';
      if (" \t\n'\"\\|&;()<>!{}*[]?^$`".indexOf(c) >= 0
          || (c == '#' && i == 0)
          || (c == '~' && first)) {
        return true;
      }
    }
    return false;
  }

  /// As `declare -p` writes a value.
  static String doubleQuoted(String text) {
    if (hasControls(text)) {
      return ansi(text);
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      if ("\"\\$`".indexOf(text.charAt(i)) >= 0) {
        quoted.append('\\');
      }
      quoted.append(text.charAt(i));
    }
    return quoted.append('"').toString();
  }

  /// As `printf %q` writes it: with backslashes.
  public static String escaped(String text) {
    if (text.isEmpty()) {
      return "''";
    }
    if (hasControls(text)) {
      return ansi(text);
    }
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean special =
          " '\"\\|&;()<>!{}*[]?^$`,".indexOf(c) >= 0 || (i == 0 && (c == '#' || c == '~'));
      escaped.append(special ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 127 || (Character.isSurrogate(c) && isLone(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLone(String text, int at) {
    int codePoint = text.codePointAt(at);
    boolean low = Character.isLowSurrogate(text.charAt(at));
    boolean paired = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    return codePoint < 0x10000 && !(low && paired);
  }

  private static String ansi(String text) {
    StringBuilder quoted = new StringBuilder("$'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        case '\u0007' -> quoted.append("\\a");
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        case '\u000b' -> quoted.append("\\v");
        case '\u001b' -> quoted.append("\\E");
        case '\'' -> quoted.append("\\'");
        case '\\' -> quoted.append("\\\\");
        default -> {
          if (c < ' ' || c == 127) {
            octal(quoted, c);
          } else if (Character.isSurrogate(c) && isLone(text, i)) {
            octal(quoted, c & 0xff);
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('\'').toString();
  }

  private static void octal(StringBuilder to, int value) {
    String digits = Integer.toOctalString(value);
    to.append('\\').append("0".repeat(3 - digits.length())).append(digits);
  }
}
