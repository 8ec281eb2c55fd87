package dev.apsh.program.bc;

/// How bc folds and joins lines.
final class Lines {
  private static final int WIDTH = 68;

  private Lines() {}

  /// A number in lines of 70 characters at most, its end of line included.
  static String folded(String number) {
    StringBuilder text = new StringBuilder();
    for (int from = 0; from < number.length(); from += WIDTH) {
      int to = Math.min(number.length(), from + WIDTH);
      text.append(number, from, to).append(to < number.length() ? "\\\n" : "");
    }
    return text.append('\n').toString();
  }

  /// A text without its comments; a comment of several lines leaves none of their ends.
  static String uncommented(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    boolean inString = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      inString ^= c == '"';
      if (!inString && text.startsWith("/*", at) && text.indexOf("*/", at) > 0) {
        at = text.indexOf("*/", at) + 2;
      } else if (!inString && c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        rest.append(c);
        at++;
      }
    }
    return rest.toString();
  }

  /// Whether more lines belong to a text: a comment or a continuation is open.
  static boolean isOpen(String text) {
    int comment = text.lastIndexOf("/*");
    return text.endsWith("\\") || (comment >= 0 && text.indexOf("*/", comment) < 0);
  }
}
