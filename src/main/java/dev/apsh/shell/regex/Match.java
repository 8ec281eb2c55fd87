package dev.apsh.shell.regex;

import java.util.Optional;

/// A match in a text: where the whole and each group start and end.
public final class Match {
  private final String text;
  private final int[] bounds;

  Match(String text, int[] bounds) {
    this.text = text;
    this.bounds = bounds;
  }

  public int start() {
    return bounds[0];
  }

  public int end() {
    return bounds[1];
  }

  /// How many groups the expression has.
  public int groups() {
    return bounds.length / 2 - 1;
  }

  /// What a group matched, 0 for the whole; empty when it took no part.
  public Optional<String> group(int number) {
    int from = bounds[number * 2];
    return from < 0 ? Optional.empty() : Optional.of(text.substring(from, bounds[number * 2 + 1]));
  }

  public String whole() {
    return text.substring(start(), end());
  }
}
