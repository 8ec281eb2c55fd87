package dev.apsh.transcript.replay;

import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Expectation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Writes one step anew: its own lines, but for those that differ to everybody's surprise.
public final class StepRewriting {
  private final Answer answer;
  private final Deque<Difference> surprises;
  private final List<Replayed> lines = new ArrayList<>();
  private int expectation;

  /// The rewriting of the step that was answered.
  ///
  /// @param surprises the differences that are written, in order
  public StepRewriting(Answer answer, List<Difference> surprises) {
    this.answer = answer;
    this.surprises = new ArrayDeque<>(surprises);
  }

  /// The lines that come in place of a part of the document.
  ///
  /// @param part all lines of the document up to the next step
  public List<Replayed> lines(List<Entry> part) {
    int commands = commandLines(part);
    for (int i = 0; i < part.size(); i++) {
      if (i == commands) {
        insertHere();
      }
      add(part.get(i));
    }
    if (commands == part.size()) {
      insertHere();
    }
    return lines;
  }

  /// How many of the lines are the command's.
  private static int commandLines(List<Entry> part) {
    int count = 0;
    for (int i = 0; i < part.size(); i++) {
      if (part.get(i) instanceof Entry.Command || part.get(i) instanceof Entry.Continuation) {
        count = i + 1;
      }
    }
    return count;
  }

  private void add(Entry entry) {
    boolean isOurs =
        entry instanceof Expectation
            && expectation < answer.step().expectations().size()
            && answer.step().expectations().get(expectation).line().equals(entry.line());
    if (!isOurs) {
      lines.add(new Replayed.Kept(entry.line()));
      return;
    }
    if (surprises.isEmpty() || expectation < surprises.peek().from()) {
      lines.add(new Replayed.Kept(entry.line()));
    }
    expectation++;
    endHere();
    insertHere();
  }

  /// Writes what came in place of lines that have all been passed.
  private void endHere() {
    if (!surprises.isEmpty()
        && surprises.peek().to() == expectation
        && surprises.peek().from() < expectation) {
      write(surprises.pop());
    }
  }

  /// Writes what came before the next line although nothing was expected there.
  private void insertHere() {
    if (!surprises.isEmpty()
        && surprises.peek().from() == expectation
        && surprises.peek().to() == expectation) {
      write(surprises.pop());
    }
  }

  private void write(Difference difference) {
    difference.came().forEach(line -> lines.add(new Replayed.Printed(line, answer)));
  }
}
