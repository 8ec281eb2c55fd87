package dev.apsh.shell.regex;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// Which part of a known match each group has: what stands further left takes as much as it can.
final class Submatches {
  private final Places places;
  private final int end;
  private final Runnable step;
  private final IdentityHashMap<Tree, Map<Integer, BitSet>> lengthsFrom = new IdentityHashMap<>();
  private final int[] bounds;

  Submatches(Places places, int groups, int start, int end, Runnable step) {
    this.places = places;
    this.end = end;
    this.step = step;
    this.bounds = new int[(groups + 1) * 2];
    Arrays.fill(bounds, -1);
    bounds[0] = start;
    bounds[1] = end;
  }

  /// Start and end of the whole, then of each group; -1 for a group that took no part.
  int[] of(Tree tree) {
    assign(tree, bounds[0], end);
    return bounds;
  }

  /// The tree is known to match from `from` exactly to `to`.
  private void assign(Tree tree, int from, int to) {
    switch (tree) {
      case Tree.Both(Tree first, Tree second) -> {
        int middle = middle(first, second, from, to);
        assign(first, from, middle);
        assign(second, middle, to);
      }
      case Tree.Either(Tree first, Tree second) ->
          assign(ends(first, from).get(to - from) ? first : second, from, to);
      case Tree.Star star -> assignStar(star, from, to);
      case Tree.Group(int number, Tree body) -> {
        bounds[number * 2] = from;
        bounds[number * 2 + 1] = to;
        assign(body, from, to);
      }
      default -> {}
    }
  }

  private void assignStar(Tree.Star star, int from, int to) {
    int at = from;
    while (at < to) {
      int next = middle(star.body(), star, at, to);
      assign(star.body(), at, next);
      at = next;
    }
  }

  /// The furthest end of `first` from which `second` reaches `to`.
  private int middle(Tree first, Tree second, int from, int to) {
    BitSet lengths = ends(first, from);
    for (int n = lengths.previousSetBit(to - from); n >= 0; n = lengths.previousSetBit(n - 1)) {
      step.run();
      if (ends(second, from + n).get(to - from - n)) {
        return from + n;
      }
    }
    throw new IllegalStateException("no such match");
  }

  /// How long the tree's matches from `from` can be.
  private BitSet ends(Tree tree, int from) {
    Map<Integer, BitSet> known = lengthsFrom.computeIfAbsent(tree, _ -> new HashMap<>());
    BitSet set = known.get(from);
    if (set == null) {
      step.run();
      set = compute(tree, from);
      known.put(from, set);
    }
    return set;
  }

  private BitSet compute(Tree tree, int from) {
    return switch (tree) {
      case Tree.Empty empty -> length(0);
      case Tree.One(Characters characters) ->
          takes(characters, from) ? length(places.after(from) - from) : new BitSet();
      case Tree.At(Tree.Place place) -> places.is(place, from) ? length(0) : new BitSet();
      case Tree.Both(Tree first, Tree second) -> {
        BitSet all = new BitSet();
        ends(first, from).stream().forEach(n -> addAll(all, n, ends(second, from + n)));
        yield all;
      }
      case Tree.Either(Tree first, Tree second) -> {
        BitSet all = (BitSet) ends(first, from).clone();
        all.or(ends(second, from));
        yield all;
      }
      case Tree.Star(Tree.One(Characters characters)) -> run(characters, from);
      case Tree.Star(Tree body) -> closure(body, from);
      case Tree.Group(int number, Tree body) -> ends(body, from);
      case Tree.Again again -> throw new IllegalStateException("a back reference needs a search");
    };
  }

  private boolean takes(Characters characters, int at) {
    return at < end && characters.has(places.character(at));
  }

  private BitSet run(Characters characters, int from) {
    BitSet lengths = length(0);
    for (int at = from; takes(characters, at); ) {
      at = places.after(at);
      lengths.set(at - from);
    }
    return lengths;
  }

  private BitSet closure(Tree body, int from) {
    BitSet lengths = length(0);
    for (int n = 0; n >= 0; n = lengths.nextSetBit(n + 1)) {
      addAll(lengths, n, ends(body, from + n));
    }
    return lengths;
  }

  private static void addAll(BitSet lengths, int before, BitSet more) {
    for (int n = more.nextSetBit(0); n >= 0; n = more.nextSetBit(n + 1)) {
      lengths.set(before + n);
    }
  }

  private static BitSet length(int only) {
    BitSet set = new BitSet();
    set.set(only);
    return set;
  }
}
