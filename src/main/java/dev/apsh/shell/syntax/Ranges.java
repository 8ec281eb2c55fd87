package dev.apsh.shell.syntax;

/// Reads what stands between the braces of `{1..9..2}`.
final class Ranges {
  private Ranges() {}

  /// Adds the range that the text says; false when it says none.
  static boolean add(Parts parts, String text) {
    String[] ends = text.split("\\.\\.", -1);
    if (ends.length < 2 || ends.length > 3 || (ends.length == 3 && !isNumber(ends[2]))) {
      return false;
    }
    long step = ends.length == 3 ? Long.parseLong(ends[2]) : 0;
    if (isNumber(ends[0]) && isNumber(ends[1])) {
      int width = Math.max(paddedWidth(ends[0]), paddedWidth(ends[1]));
      int padded = width == 0 ? 0 : Math.max(ends[0].length(), ends[1].length());
      parts.add(
          new Part.Range(
              Long.parseLong(ends[0]), Long.parseLong(ends[1]), Math.abs(step), false, padded));
      return true;
    }
    if (isLetter(ends[0]) && isLetter(ends[1])) {
      parts.add(new Part.Range(ends[0].charAt(0), ends[1].charAt(0), Math.abs(step), true, 0));
      return true;
    }
    return false;
  }

  private static boolean isNumber(String text) {
    return text.matches("[-+]?[0-9]{1,18}");
  }

  private static boolean isLetter(String text) {
    return text.matches("[A-Za-z]");
  }

  /// The width of a number with a leading zero, else 0.
  private static int paddedWidth(String text) {
    return text.matches("-?0[0-9]+") ? text.length() : 0;
  }
}
