package dev.apsh.transcript.outcome;

import java.util.ArrayList;
import java.util.List;

/// The lines of two texts side by side, and the changes among them in groups.
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> expected;
  private final List<String> actual;
  private final List<DiffLine> lines = new ArrayList<>();
  private int nextExpected;
  private int nextActual;

  private UnifiedDiff(List<String> expected, List<String> actual) {
    this.expected = expected;
    this.actual = actual;
  }

  /// All lines, those that were expected before those that came in their place.
  public static List<DiffLine> lines(
      List<String> expected, List<String> actual, List<Alignment.Run> runs) {
    UnifiedDiff diff = new UnifiedDiff(expected, actual);
    for (Alignment.Run run : runs) {
      diff.changes(run.expected(), run.actual());
      diff.common(run);
    }
    diff.changes(expected.size(), actual.size());
    return diff.lines;
  }

  /// The changes with up to three common lines around each.
  public static List<List<DiffLine>> groups(List<DiffLine> lines) {
    List<List<DiffLine>> groups = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isChange()) {
        int from = Math.max(0, i - CONTEXT);
        if (groups.isEmpty() || from > end) {
          groups.add(new ArrayList<>());
          end = from;
        }
        int to = Math.min(lines.size(), i + CONTEXT + 1);
        groups.getLast().addAll(lines.subList(end, to));
        end = to;
      }
    }
    return groups;
  }

  private void changes(int expectedEnd, int actualEnd) {
    while (nextExpected < expectedEnd) {
      add(DiffLine.Kind.EXPECTED, expected.get(nextExpected));
      nextExpected++;
    }
    while (nextActual < actualEnd) {
      add(DiffLine.Kind.ACTUAL, actual.get(nextActual));
      nextActual++;
    }
  }

  private void common(Alignment.Run run) {
    while (nextExpected < run.expectedEnd()) {
      add(DiffLine.Kind.BOTH, expected.get(nextExpected));
      nextExpected++;
      nextActual++;
    }
  }

  private void add(DiffLine.Kind kind, String text) {
    lines.add(new DiffLine(kind, text, nextExpected, nextActual));
  }
}
