package dev.apsh.shell;

/// Quoting inside of patterns.
final class Patterns {
  private Patterns() {}

  static boolean isSpecial(char c) {
    return switch (c) {
      case '*', '?', '[', ']', '\\', '(', ')', '|', '!', '@', '+', '-', '^' -> true;
      default -> false;
    };
  }

  /// A backslash before each character that could mean something in a pattern of the shell.
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (isSpecial(text.charAt(i))) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.length() == text.length() ? text : escaped.toString();
  }

  /// The same for regular expressions.
  static String escapedRegex(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if ("\\^$.[]|()*+?{}".indexOf(text.charAt(i)) >= 0) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }

  /// A replacement in which `&` is a character like any other.
  static String escapedReplacement(String text) {
    return text.replace("\\", "\\\\").replace("&", "\\&");
  }

  static String unescaped(String pattern) {
    if (pattern.indexOf('\\') < 0) {
      return pattern;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '\\' && i + 1 < pattern.length()) {
        i++;
      }
      text.append(pattern.charAt(i));
    }
    return text.toString();
  }
}
