package dev.apsh.shell.pattern;

/// Where a regular expression matched, with its groups.
public final class Match {
  private final String text;
  private final int[] places;

  Match(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  public int start() {
    return places[0];
  }

  /// Where a group begins that took part.
  public int start(int group) {
    return places[2 * group];
  }

  public int end() {
    return places[1];
  }

  /// How many groups the expression has, the whole match not counted.
  public int groups() {
    return places.length / 2 - 1;
  }

  /// Whether a group took part in the match; group 0 is all of it.
  public boolean has(int group) {
    return places[2 * group] >= 0;
  }

  /// What a group matched, or nothing.
  public String group(int group) {
    return has(group) ? text.substring(places[2 * group], places[2 * group + 1]) : "";
  }
}
