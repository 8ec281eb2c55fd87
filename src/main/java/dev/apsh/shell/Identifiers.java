package dev.apsh.shell;

/// What can be the name of a variable.
public final class Identifiers {
  private Identifiers() {}

  public static boolean isName(String text) {
    if (text.isEmpty() || !isStart(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isStart(c) && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  /// Whether a subscript has nothing in it that would be expanded.
  static boolean isPlainSubscript(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '$', '`', '"', '\'', '\\' -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /// Whether it is a name with a subscript, `a[1]`.
  public static boolean isElement(String text) {
    int bracket = text.indexOf('[');
    return bracket > 0
        && bracket < text.length() - 2
        && text.endsWith("]")
        && isName(text.substring(0, bracket));
  }
}
