package dev.apsh.shell.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Matches expressions with back references by trying every way, longest first; of all that begin
/// at the leftmost place the longest counts.
final class ReferenceMatcher {
  private final Node root;
  private final boolean ignoreCase;
  private final String text;
  private final Steps steps;
  private final int[] groups;
  private int[] best = new int[0];

  ReferenceMatcher(Node root, int groups, boolean ignoreCase, String text, Steps steps) {
    this.root = root;
    this.ignoreCase = ignoreCase;
    this.text = text;
    this.steps = steps;
    this.groups = new int[2 * groups + 2];
  }

  Optional<Match> find(int from) {
    for (int start = from; start <= text.length(); start++) {
      Arrays.fill(groups, -1);
      groups[0] = start;
      tryAt(start);
      if (best.length > 0) {
        return Optional.of(new Match(text, best));
      }
    }
    return Optional.empty();
  }

  private void tryAt(int start) {
    match(
        root,
        start,
        end -> {
          if (best.length == 0 || end > best[1]) {
            best = groups.clone();
            best[1] = end;
          }
          return end == text.length();
        });
  }

  /// Whether the node matches at `at` so that `rest` holds for where it ends.
  private boolean match(Node node, int at, IntPredicate rest) {
    steps.step();
    return switch (node) {
      case Node.One(Characters set) -> {
        int character = at < text.length() ? text.codePointAt(at) : -1;
        yield character >= 0
            && set.contains(character)
            && rest.test(at + Character.charCount(character));
      }
      case Node.At(Node.Place place) -> Places.holds(place, text, at) && rest.test(at);
      case Node.Sequence sequence -> sequence(sequence.nodes(), 0, at, rest);
      case Node.Choice choice -> choice(choice.nodes(), at, rest);
      case Node.Repeat repeat -> repeat(repeat, 0, at, rest);
      case Node.Group(int number, Node inner) -> group(number, inner, at, rest);
      case Node.Reference(int number) -> reference(number, at, rest);
      case Node.Not not -> false;
    };
  }

  private boolean sequence(List<Node> nodes, int index, int at, IntPredicate rest) {
    return index == nodes.size()
        ? rest.test(at)
        : match(nodes.get(index), at, end -> sequence(nodes, index + 1, end, rest));
  }

  private boolean choice(List<Node> nodes, int at, IntPredicate rest) {
    for (Node node : nodes) {
      if (match(node, at, rest)) {
        return true;
      }
    }
    return false;
  }

  private boolean repeat(Node.Repeat repeat, int done, int at, IntPredicate rest) {
    boolean more = repeat.max() < 0 || done < repeat.max();
    if (more
        && match(
            repeat.node(),
            at,
            end -> (end > at || done < repeat.min()) && repeat(repeat, done + 1, end, rest))) {
      return true;
    }
    return done >= repeat.min() && rest.test(at);
  }

  private boolean group(int number, Node inner, int at, IntPredicate rest) {
    int oldStart = groups[2 * number];
    int oldEnd = groups[2 * number + 1];
    boolean matched =
        match(
            inner,
            at,
            end -> {
              int innerStart = groups[2 * number];
              int innerEnd = groups[2 * number + 1];
              groups[2 * number] = at;
              groups[2 * number + 1] = end;
              if (rest.test(end)) {
                return true;
              }
              groups[2 * number] = innerStart;
              groups[2 * number + 1] = innerEnd;
              return false;
            });
    if (!matched) {
      groups[2 * number] = oldStart;
      groups[2 * number + 1] = oldEnd;
    }
    return matched;
  }

  private boolean reference(int number, int at, IntPredicate rest) {
    int start = groups[2 * number];
    if (start < 0) {
      return false;
    }
    int length = groups[2 * number + 1] - start;
    return text.regionMatches(ignoreCase, at, text, start, length) && rest.test(at + length);
  }
}
