package dev.apsh.shell.editing;

/// Where a reference to a variable, `$name` or `${…}`, ends in an unfinished line.
final class References {
  private static final String SPECIAL = "@*#?$!-0123456789";

  private References() {}

  /// The end of the reference that begins with the `$` at `at`; `at` when none does.
  static int end(String text, int at) {
    int next = at + 1;
    if (next >= text.length()) {
      return at;
    }
    char c = text.charAt(next);
    if (c == '{') {
      int close = text.indexOf('}', next);
      return close < 0 ? text.length() : close + 1;
    }
    if (SPECIAL.indexOf(c) >= 0) {
      return next + 1;
    }
    int end = next;
    while (end < text.length() && isInName(text.charAt(end))) {
      end++;
    }
    return end == next ? at : end;
  }

  /// Where the name that is being typed at the text's end has its `$`; -1 when no name is.
  static int begun(String text) {
    int at = text.length();
    while (at > 0 && isInName(text.charAt(at - 1))) {
      at--;
    }
    int dollar = text.startsWith("${", at - 2) ? at - 2 : at - 1;
    boolean name = at == text.length() || !Character.isDigit(text.charAt(at));
    return name && dollar >= 0 && text.charAt(dollar) == '$' ? dollar : -1;
  }

  private static boolean isInName(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
