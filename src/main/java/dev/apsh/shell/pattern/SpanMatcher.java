package dev.apsh.shell.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Decides whether a pattern matches exactly a span of a text, and which part of it each group
/// takes: each node, from left to right, the longest that lets the rest match.
final class SpanMatcher {
  private final String text;
  private final Steps steps;
  private final Set<Attempt> failed = new HashSet<>();

  /// Something that was tried in vain.
  private record Attempt(Node node, int index, int start, int end) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Attempt(Node same, int i, int s, int e)
          && same == node
          && i == index
          && s == start
          && e == end;
    }

    @Override
    public int hashCode() {
      return ((System.identityHashCode(node) * 31 + index) * 31 + start) * 31 + end;
    }
  }

  SpanMatcher(String text, Steps steps) {
    this.text = text;
    this.steps = steps;
  }

  /// Fills in the starts and ends of the groups of a match.
  void groups(Node node, int start, int end, int[] places) {
    switch (node) {
      case Node.Group(int number, Node inner) -> {
        places[2 * number] = start;
        places[2 * number + 1] = end;
        groups(inner, start, end, places);
      }
      case Node.Sequence sequence -> groups(sequence, start, end, places);
      case Node.Choice choice -> {
        for (Node one : choice.nodes()) {
          if (matches(one, start, end)) {
            groups(one, start, end, places);
            return;
          }
        }
      }
      case Node.Repeat repeat -> groups(repeat, start, end, places);
      case Node.One one -> {}
      case Node.At at -> {}
      case Node.Not not -> {}
      case Node.Reference reference -> {}
    }
  }

  private void groups(Node.Sequence sequence, int start, int end, int[] places) {
    int at = start;
    for (int i = 0; i < sequence.nodes().size(); i++) {
      int middle = middle(sequence, i, at, end);
      groups(sequence.nodes().get(i), at, middle, places);
      at = middle;
    }
  }

  private void groups(Node.Repeat repeat, int start, int end, int[] places) {
    if (repeat.node() instanceof Node.One) {
      return;
    }
    int at = start;
    for (int done = 0; at < end || done < repeat.min(); done++) {
      int middle = turn(repeat, done, at, end);
      groups(repeat.node(), at, middle, places);
      at = middle;
    }
  }

  boolean matches(Node node, int start, int end) {
    int length = end - start;
    if (length < node.least() || length > node.most()) {
      return false;
    }
    return switch (node) {
      case Node.One(Characters set) -> isOne(set, start, end);
      case Node.At(Node.Place place) -> Places.holds(place, text, start);
      case Node.Group(int number, Node inner) -> matches(inner, start, end);
      case Node.Sequence sequence -> sequence(sequence, 0, start, end);
      case Node.Choice(List<Node> nodes, int least, int most) -> {
        for (Node one : nodes) {
          if (matches(one, start, end)) {
            yield true;
          }
        }
        yield false;
      }
      case Node.Repeat(Node.One(Characters set), int min, int max, int l, int m) ->
          ones(set, min, max, start, end);
      case Node.Repeat repeat -> repeat(repeat, 0, start, end);
      case Node.Not(Node inner) -> !matches(inner, start, end);
      // Expressions with references have a matcher of their own.
      case Node.Reference reference -> false;
    };
  }

  private boolean isOne(Characters set, int start, int end) {
    int character = text.codePointAt(start);
    return start + Character.charCount(character) == end && set.contains(character);
  }

  private boolean sequence(Node.Sequence sequence, int index, int start, int end) {
    return index == sequence.nodes().size()
        ? start == end
        : middle(sequence, index, start, end) >= 0;
  }

  /// Where the node at `index` ends so that those after it match up to `end`, or -1.
  private int middle(Node.Sequence sequence, int index, int start, int end) {
    Node node = sequence.nodes().get(index);
    if (index == sequence.nodes().size() - 1) {
      return matches(node, start, end) ? end : -1;
    }
    Attempt attempt = new Attempt(sequence, index, start, end);
    if (failed.contains(attempt)) {
      return -1;
    }
    int least = start + node.least();
    int most = Math.min(end, longest(node, start));
    for (int middle = most; middle >= least; middle--) {
      steps.step();
      if (matches(node, start, middle) && sequence(sequence, index + 1, middle, end)) {
        return middle;
      }
    }
    failed.add(attempt);
    return -1;
  }

  /// Where a match that begins here must have ended.
  private int longest(Node node, int start) {
    if (node instanceof Node.Repeat(Node.One(Characters set), int min, int max, int l, int m)) {
      int at = start;
      for (int i = 0; (max < 0 || i < max) && at < text.length(); i++) {
        int character = text.codePointAt(at);
        if (!set.contains(character)) {
          break;
        }
        at += Character.charCount(character);
      }
      return at;
    }
    return start + node.most();
  }

  private boolean repeat(Node.Repeat repeat, int done, int start, int end) {
    if (start == end && done >= repeat.min()) {
      return true;
    }
    boolean exhausted = repeat.max() >= 0 && done >= repeat.max();
    return !exhausted && turn(repeat, done, start, end) >= 0;
  }

  /// Where the next turn of a repetition ends so that further ones match up to `end`, or -1.
  private int turn(Node.Repeat repeat, int done, int start, int end) {
    Attempt attempt = new Attempt(repeat, turnsThatCount(repeat, done), start, end);
    if (failed.contains(attempt)) {
      return -1;
    }
    int least = start + (done < repeat.min() ? repeat.node().least() : 1);
    int most = Math.min(end, start + repeat.node().most());
    for (int middle = most; middle >= least; middle--) {
      steps.step();
      if (matches(repeat.node(), start, middle) && repeat(repeat, done + 1, middle, end)) {
        return middle;
      }
    }
    failed.add(attempt);
    return -1;
  }

  /// Without an upper bound all turns after the least are alike.
  private static int turnsThatCount(Node.Repeat repeat, int done) {
    return repeat.max() < 0 ? Math.min(done, repeat.min()) : done;
  }

  private boolean ones(Characters set, int min, int max, int start, int end) {
    int count = 0;
    int at = start;
    while (at < end) {
      int character = text.codePointAt(at);
      if (!set.contains(character)) {
        return false;
      }
      at += Character.charCount(character);
      count++;
    }
    return count >= min && (max < 0 || count <= max);
  }
}
