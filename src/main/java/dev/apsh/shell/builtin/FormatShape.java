package dev.apsh.shell.builtin;

/// A conversion's flags, width and precision; a precision below 0 is none.
record FormatShape(String flags, int width, int precision) {
  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /// The text at the width's right or left end.
  String padded(String text) {
    int missing = width - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    return has('-') ? text + " ".repeat(missing) : " ".repeat(missing) + text;
  }

  String cut(String text) {
    return precision >= 0 && precision < text.length() ? text.substring(0, precision) : text;
  }
}
