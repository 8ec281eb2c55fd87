package dev.apsh.transcript.pattern;

/// Cram's globs: `*`, `?`, and a backslash before these and itself.
public final class Glob {
  private static final String SPECIAL = "*?\\";

  private final String pattern;
  private final String text;
  private int at;
  private int next;
  private int star = -1;
  private int starNext;

  private Glob(String pattern, String text) {
    this.pattern = pattern;
    this.text = text;
  }

  /// Whether the whole of `text` matches.
  public static Match match(String pattern, String text, Effort effort) {
    return new Glob(pattern, text).match(effort);
  }

  /// Walks both, and on a mismatch lets the last `*` take one byte more.
  private Match match(Effort effort) {
    while (next < text.length()) {
      if (!effort.step()) {
        return new Match.Refused("A glob takes too many steps");
      }
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = ++at;
        starNext = next;
      } else if (!takeOne()) {
        if (star < 0) {
          return Match.Sure.NO;
        }
        at = star;
        next = ++starNext;
      }
    }
    return Match.of(pattern.substring(at).chars().allMatch(c -> c == '*'));
  }

  private boolean takeOne() {
    if (at == pattern.length()) {
      return false;
    }
    char c = pattern.charAt(at);
    boolean quoted =
        c == '\\' && at + 1 < pattern.length() && SPECIAL.indexOf(pattern.charAt(at + 1)) >= 0;
    char wanted = quoted ? pattern.charAt(at + 1) : c;
    if (wanted != text.charAt(next) && c != '?') {
      return false;
    }
    at += quoted ? 2 : 1;
    next++;
    return true;
  }
}
