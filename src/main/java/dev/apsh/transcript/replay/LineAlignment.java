package dev.apsh.transcript.replay;

import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the fewest lines in which an output is not what was wanted.
///
/// An output so long that this would take too much differs as a whole, but for its head and tail.
final class LineAlignment {
  private static final long MOST_CELLS = 4_000_000;

  private final List<Wanted> wanted;
  private final List<String> came;
  private final Effort effort;
  private final List<Pair> pairs = new ArrayList<>();
  private Optional<String> refusal = Optional.empty();

  private LineAlignment(List<Wanted> wanted, List<String> came, Effort effort) {
    this.wanted = wanted;
    this.came = came;
    this.effort = effort;
  }

  /// A line that came as it is wanted.
  record Pair(int wanted, int came) {}

  /// What came of it.
  ///
  /// @param refusal why it could not be told
  record Aligned(List<Difference> differences, List<Pair> pairs, Optional<String> refusal) {}

  static Aligned of(List<Wanted> wanted, List<String> came, Effort effort) {
    LineAlignment alignment = new LineAlignment(wanted, came, effort);
    List<Difference> differences = alignment.differences();
    return new Aligned(differences, alignment.pairs, alignment.refusal);
  }

  private List<Difference> differences() {
    int head = head();
    int tail = tail(head);
    int rows = wanted.size() - head - tail;
    int columns = came.size() - head - tail;
    pair(0, 0, head);
    List<Difference> differences = List.of();
    if (rows > 0 || columns > 0) {
      boolean isTooLong = (rows + 1L) * (columns + 1L) > MOST_CELLS;
      differences =
          isTooLong
              ? List.of(difference(head, head + rows, head, head + columns))
              : new Walk(head, rows, columns).differences();
    }
    pair(wanted.size() - tail, came.size() - tail, tail);
    return differences;
  }

  private void pair(int row, int column, int count) {
    for (int i = 0; i < count; i++) {
      pairs.add(new Pair(row + i, column + i));
    }
  }

  /// How many lines are as they are wanted from the start on.
  private int head() {
    int head = 0;
    while (head < wanted.size() && head < came.size() && isOne(head) && matches(head, head)) {
      head++;
    }
    return head;
  }

  private int tail(int head) {
    int tail = 0;
    while (tail < wanted.size() - head
        && tail < came.size() - head
        && isOne(wanted.size() - 1 - tail)
        && matches(wanted.size() - 1 - tail, came.size() - 1 - tail)) {
      tail++;
    }
    return tail;
  }

  private boolean isOne(int row) {
    return wanted.get(row).least() == 1;
  }

  private boolean matches(int row, int column) {
    return switch (wanted.get(row).test().match(came.get(column), effort)) {
      case Match.Sure sure -> sure == Match.Sure.YES;
      case Match.Refused(String why) -> {
        refusal = refusal.or(() -> Optional.of(why));
        yield false;
      }
    };
  }

  private Difference difference(int row, int rowEnd, int column, int columnEnd) {
    int from = row < wanted.size() ? wanted.get(row).line() : lines();
    int to = rowEnd > row ? wanted.get(rowEnd - 1).line() + 1 : from;
    return new Difference(from, to, came.subList(column, columnEnd));
  }

  private int lines() {
    return wanted.isEmpty() ? 0 : wanted.getLast().line() + 1;
  }

  /// The way through the table of costs, which are known from its end on.
  private final class Walk {
    private final int offset;
    private final int rows;
    private final int columns;
    private final int[][] costs;
    private final boolean[][] equal;
    private final List<Difference> found = new ArrayList<>();
    private int i;
    private int j;
    private int row;
    private int column;

    Walk(int offset, int rows, int columns) {
      this.offset = offset;
      this.rows = rows;
      this.columns = columns;
      this.costs = new int[rows + 1][columns + 1];
      this.equal = new boolean[rows][columns];
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          equal[r][c] = matches(offset + r, offset + c);
        }
      }
      for (int r = rows; r >= 0; r--) {
        for (int c = columns; c >= 0; c--) {
          costs[r][c] = cost(r, c);
        }
      }
    }

    private Wanted at(int r) {
      return wanted.get(offset + r);
    }

    private int cost(int r, int c) {
      if (r == rows && c == columns) {
        return 0;
      }
      int best = r < rows ? costs[r + 1][c] + at(r).least() : Integer.MAX_VALUE;
      if (c < columns) {
        best = Math.min(best, costs[r][c + 1] + 1);
      }
      if (r < rows && c < columns && equal[r][c]) {
        best = Math.min(best, costs[r + 1][c + 1]);
        best = at(r).endless() ? Math.min(best, costs[r][c + 1]) : best;
      }
      return best;
    }

    /// What differs ends where a line is as it is wanted.
    List<Difference> differences() {
      while (i < rows || j < columns) {
        boolean isPair = i < rows && j < columns && equal[i][j];
        if (isPair && costs[i][j] == costs[i + 1][j + 1]) {
          pair(1);
        } else if (isPair && at(i).endless() && costs[i][j] == costs[i][j + 1]) {
          pair(0);
        } else if (i < rows && costs[i][j] == costs[i + 1][j] + at(i).least()) {
          pass();
        } else {
          j++;
        }
      }
      close();
      return found;
    }

    private void pair(int rowsTaken) {
      close();
      pairs.add(new Pair(offset + i, offset + j));
      i += rowsTaken;
      j++;
      row = i;
      column = j;
    }

    /// Goes on without the line, which is no difference when it need not come.
    private void pass() {
      boolean isFree = at(i).least() == 0;
      if (isFree) {
        close();
      }
      i++;
      row = isFree ? i : row;
    }

    private void close() {
      if (row < i || column < j) {
        found.add(difference(offset + row, offset + i, offset + column, offset + j));
      }
      row = i;
      column = j;
    }
  }
}
