package dev.apsh.transcript.outcome;

import dev.apsh.transcript.pattern.Effort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which lines of two texts belong together, in the way of Ratcliff and Obershelp that cram's
/// diffs have: the longest common run, then the same on both sides of it.
///
/// Within a stretch that is still to be aligned an expectation is taken for the line at the same
/// distance from the stretch's start, if it matches it. In a long text a line that makes up more
/// than a hundredth of it begins no run. Texts that would take too long are aligned no further.
public final class Alignment {
  private static final int LONG_TEXT = 200;
  private static final long MOST_STEPS = 5_000_000;

  private final List<String> expected;
  private final List<String> actual;
  private final Pairing pairing;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Effort effort = new Effort(MOST_STEPS);

  private Alignment(List<String> expected, List<String> actual, Pairing pairing) {
    this.expected = expected;
    this.actual = actual;
    this.pairing = pairing;
    for (int j = 0; j < actual.size(); j++) {
      places.computeIfAbsent(actual.get(j), _ -> new ArrayList<>()).add(j);
    }
    if (actual.size() >= LONG_TEXT) {
      places.values().removeIf(all -> all.size() > actual.size() / 100 + 1);
    }
  }

  /// Whether an expected line matches an actual one that is not equal to it.
  @FunctionalInterface
  public interface Pairing {
    boolean matches(int expected, int actual);
  }

  /// A run of lines that belong together.
  public record Run(int expected, int actual, int length) {
    int expectedEnd() {
      return expected + length;
    }

    int actualEnd() {
      return actual + length;
    }
  }

  /// A stretch of both texts that is to be aligned.
  private record Stretch(int expected, int expectedEnd, int actual, int actualEnd) {
    boolean isEmpty() {
      return expected == expectedEnd || actual == actualEnd;
    }

    Stretch before(Run run) {
      return new Stretch(expected, run.expected(), actual, run.actual());
    }

    Stretch after(Run run) {
      return new Stretch(run.expectedEnd(), expectedEnd, run.actualEnd(), actualEnd);
    }
  }

  /// The runs in order, neighbours not joined.
  public static List<Run> runs(List<String> expected, List<String> actual, Pairing pairing) {
    return new Alignment(expected, actual, pairing).runs();
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    Deque<Stretch> open = new ArrayDeque<>();
    open.push(new Stretch(0, expected.size(), 0, actual.size()));
    while (!open.isEmpty()) {
      Stretch stretch = open.pop();
      if (!stretch.isEmpty()) {
        Run run = longestRun(stretch);
        if (run.length() > 0) {
          runs.add(run);
          open.push(stretch.before(run));
          open.push(stretch.after(run));
        }
      }
    }
    runs.sort(Comparator.comparingInt(Run::expected));
    return runs;
  }

  private Run longestRun(Stretch stretch) {
    if (!effort.spend(stretch.expectedEnd() - stretch.expected())) {
      return new Run(stretch.expected(), stretch.actual(), 0);
    }
    List<String> lines = taken(stretch);
    return grown(found(lines, stretch), lines, stretch);
  }

  /// The stretch's expected lines, each replaced by its counterpart when that is what it matches.
  private List<String> taken(Stretch stretch) {
    List<String> lines =
        new ArrayList<>(expected.subList(stretch.expected(), stretch.expectedEnd()));
    int counterparts = Math.min(lines.size(), stretch.actualEnd() - stretch.actual());
    for (int i = 0; i < counterparts; i++) {
      int j = stretch.actual() + i;
      if (!lines.get(i).equals(actual.get(j)) && pairing.matches(stretch.expected() + i, j)) {
        lines.set(i, actual.get(j));
      }
    }
    return lines;
  }

  /// The longest run of lines that are not too frequent; of equal ones the first.
  private Run found(List<String> lines, Stretch stretch) {
    Run best = new Run(stretch.expected(), stretch.actual(), 0);
    Map<Integer, Integer> lengths = Map.of();
    for (int i = 0; i < lines.size(); i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : places.getOrDefault(lines.get(i), List.of())) {
        if (!effort.step()) {
          return best;
        }
        if (j >= stretch.actual() && j < stretch.actualEnd()) {
          int length = lengths.getOrDefault(j - 1, 0) + 1;
          next.put(j, length);
          if (length > best.length()) {
            best = new Run(stretch.expected() + i - length + 1, j - length + 1, length);
          }
        }
      }
      lengths = next;
    }
    return best;
  }

  /// The run with the equal lines on both sides of it.
  private Run grown(Run run, List<String> lines, Stretch stretch) {
    int start = run.expected() - stretch.expected();
    int end = start + run.length();
    int actualStart = run.actual();
    int actualEnd = run.actualEnd();
    while (start > 0
        && actualStart > stretch.actual()
        && lines.get(start - 1).equals(actual.get(actualStart - 1))) {
      start--;
      actualStart--;
    }
    while (end < lines.size()
        && actualEnd < stretch.actualEnd()
        && lines.get(end).equals(actual.get(actualEnd))) {
      end++;
      actualEnd++;
    }
    return new Run(stretch.expected() + start, actualStart, end - start);
  }
}
