package dev.apsh.transcript.outcome;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Match;
import dev.apsh.transcript.replay.Answer;
import dev.apsh.transcript.replay.Printout;
import dev.apsh.transcript.replay.Replay;
import dev.apsh.transcript.replay.Replayed;
import java.util.List;

/// Holds a replay against its transcript, line by line.
///
/// The transcript holds exactly when both have as many lines and each matches its counterpart; how
/// the lines are aligned otherwise is for the reader of the differences only.
public final class Comparison {
  private static final long MOST_STEPS = 50_000_000;

  private final Transcript transcript;
  private final List<String> expected;
  private final List<String> actual;

  private Comparison(Transcript transcript, List<String> actual) {
    this.transcript = transcript;
    this.expected = transcript.entries().stream().map(entry -> entry.line().text()).toList();
    this.actual = actual;
  }

  public static Verdict of(Replay replay) {
    if (isLiterallySame(replay)) {
      return new Verdict.Same();
    }
    List<Replayed> lines = replay.lines();
    List<String> actual = lines.stream().map(Replayed::text).toList();
    return new Comparison(replay.transcript(), actual).verdict(new Notes(replay, lines));
  }

  /// Whether each command printed just the lines under it, so that nothing needs to be aligned.
  private static boolean isLiterallySame(Replay replay) {
    Transcript transcript = replay.transcript();
    if (!transcript.isPlain() || replay.answers().size() < transcript.steps().size()) {
      return false;
    }
    int expected = 0;
    for (Answer answer : replay.answers()) {
      if (!isLiterallySame(answer)) {
        return false;
      }
      expected += answer.step().expectations().size();
    }
    int all = 0;
    for (Entry entry : transcript.entries()) {
      all += entry instanceof Expectation ? 1 : 0;
    }
    return expected == all;
  }

  private static boolean isLiterallySame(Answer answer) {
    Step step = answer.step();
    List<String> printed = Printout.lines(answer.reply());
    boolean same = printed.size() == step.expectations().size() && !answer.reply().ended();
    int line = step.command().line().number() + step.continuations().size();
    for (int i = 0; same && i < printed.size(); i++) {
      Expectation expectation = step.expectations().get(i);
      same =
          expectation.line().number() == line + 1 + i
              && expectation.text().equals(step.command().margin() + printed.get(i));
    }
    return same;
  }

  private Verdict verdict(Notes notes) {
    Effort effort = new Effort(MOST_STEPS);
    boolean same = expected.size() == actual.size();
    for (int i = 0; same && i < expected.size(); i++) {
      Match match = match(i, i, effort);
      if (match instanceof Match.Refused(String why)) {
        return new Verdict.Unjudged(new Problem(position(i + 1), why));
      }
      same = match == Match.Sure.YES;
    }
    return same ? new Verdict.Same() : new Verdict.Different(hunks(notes));
  }

  private Match match(int expectedIndex, int actualIndex, Effort effort) {
    String line = actual.get(actualIndex);
    return transcript.entries().get(expectedIndex) instanceof Expectation expectation
        ? expectation.match(line, effort)
        : Match.of(expected.get(expectedIndex).equals(line));
  }

  private List<Hunk> hunks(Notes notes) {
    Effort effort = new Effort(MOST_STEPS);
    List<Alignment.Run> runs =
        Alignment.runs(expected, actual, (i, j) -> match(i, j, effort) == Match.Sure.YES);
    return UnifiedDiff.groups(UnifiedDiff.lines(expected, actual, runs)).stream()
        .map(lines -> new Hunk(position(lines), lines, notes.on(lines)))
        .toList();
  }

  /// The first line that differs; where something came after the last line, the last line.
  private Position position(List<DiffLine> lines) {
    int before = lines.stream().filter(DiffLine::isChange).findFirst().orElseThrow().expected();
    return position(Math.min(before + 1, expected.size()));
  }

  private Position position(int line) {
    return transcript.source().position(line);
  }
}
