package dev.apsh.program.file;

/// Patterns of file names, with `*`, `?` and brackets, in time that is bounded by both lengths.
final class Wildcard {
  private Wildcard() {}

  static boolean matches(String pattern, String name) {
    boolean[] now = new boolean[name.length() + 1];
    now[0] = true;
    int at = 0;
    while (at < pattern.length()) {
      int end = partEnd(pattern, at);
      now = step(pattern.substring(at, end), now, name);
      at = end;
    }
    return now[name.length()];
  }

  private static int partEnd(String pattern, int at) {
    char c = pattern.charAt(at);
    if (c == '\\' && at + 1 < pattern.length()) {
      return at + 2;
    }
    if (c == '[') {
      int first = at + 1;
      first += first < pattern.length() && "!^".indexOf(pattern.charAt(first)) >= 0 ? 1 : 0;
      int close = pattern.indexOf(']', first + 1);
      return close < 0 ? at + 1 : close + 1;
    }
    return at + 1;
  }

  /// From the places of the name that are reached before a part to those reached after it.
  private static boolean[] step(String part, boolean[] before, String name) {
    boolean[] after = new boolean[before.length];
    for (int i = 0; i < before.length; i++) {
      if (part.equals("*")) {
        after[i] = before[i] || (i > 0 && after[i - 1]);
      } else if (before[i] && i < name.length() && fits(part, name.charAt(i))) {
        after[i + 1] = true;
      }
    }
    return after;
  }

  private static boolean fits(String part, char c) {
    if (part.equals("?")) {
      return true;
    }
    if (part.length() == 2 && part.charAt(0) == '\\') {
      return part.charAt(1) == c;
    }
    if (part.length() == 1 || part.charAt(0) != '[') {
      return part.charAt(0) == c;
    }
    boolean not = part.charAt(1) == '!' || part.charAt(1) == '^';
    return isAmong(part.substring(not ? 2 : 1, part.length() - 1), c) != not;
  }

  private static boolean isAmong(String members, char c) {
    for (int i = 0; i < members.length(); i++) {
      boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
      char last = members.charAt(range ? i + 2 : i);
      if (members.charAt(i) <= c && c <= last) {
        return true;
      }
      i += range ? 2 : 0;
    }
    return false;
  }
}
