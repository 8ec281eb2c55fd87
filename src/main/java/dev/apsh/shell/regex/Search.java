package dev.apsh.shell.regex;

import java.util.Arrays;

/// Tries every way to match an expression with back references, and keeps the longest; each try is
/// a step.
final class Search {
  private final Places places;
  private final Runnable step;
  private final int[] bounds;
  private int[] best = {};

  /// What is to be matched after the part at hand.
  @FunctionalInterface
  private interface Rest {
    void from(int at);
  }

  Search(Places places, int groups, Runnable step) {
    this.places = places;
    this.step = step;
    this.bounds = new int[(groups + 1) * 2];
  }

  /// The bounds of the leftmost, longest match at or after `from`; of length 0 when there is none.
  int[] find(Tree tree, int from) {
    for (int start = from; best.length == 0; start = places.after(start)) {
      Arrays.fill(bounds, -1);
      bounds[0] = start;
      match(tree, start, this::keep);
      if (start == places.text().length()) {
        break;
      }
    }
    return best;
  }

  private void keep(int at) {
    if (best.length == 0 || at > best[1]) {
      best = bounds.clone();
      best[1] = at;
    }
  }

  private void match(Tree tree, int at, Rest rest) {
    step.run();
    switch (tree) {
      case Tree.Empty empty -> rest.from(at);
      case Tree.One(Characters characters) -> {
        if (at < places.text().length() && characters.has(places.character(at))) {
          rest.from(places.after(at));
        }
      }
      case Tree.At(Tree.Place place) -> {
        if (places.is(place, at)) {
          rest.from(at);
        }
      }
      case Tree.Both(Tree first, Tree second) ->
          match(first, at, middle -> match(second, middle, rest));
      case Tree.Either(Tree first, Tree second) -> {
        match(first, at, rest);
        match(second, at, rest);
      }
      case Tree.Star(Tree body) -> {
        match(
            body,
            at,
            middle -> {
              if (middle > at) {
                match(tree, middle, rest);
              }
            });
        rest.from(at);
      }
      case Tree.Group(int number, Tree body) -> group(number, body, at, rest);
      case Tree.Again(int number) -> again(number, at, rest);
    }
  }

  private void group(int number, Tree body, int at, Rest rest) {
    int from = bounds[number * 2];
    int to = bounds[number * 2 + 1];
    match(
        body,
        at,
        end -> {
          int innerFrom = bounds[number * 2];
          int innerTo = bounds[number * 2 + 1];
          bounds[number * 2] = at;
          bounds[number * 2 + 1] = end;
          rest.from(end);
          bounds[number * 2] = innerFrom;
          bounds[number * 2 + 1] = innerTo;
        });
    bounds[number * 2] = from;
    bounds[number * 2 + 1] = to;
  }

  private void again(int number, int at, Rest rest) {
    int from = bounds[number * 2];
    if (from < 0) {
      return;
    }
    String held = places.text().substring(from, bounds[number * 2 + 1]);
    if (places.text().startsWith(held, at)) {
      rest.from(at + held.length());
    }
  }
}
