package dev.apsh.transcript.outcome;

import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.replay.Answer;
import dev.apsh.transcript.replay.Replay;
import dev.apsh.transcript.replay.Replayed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Deals out the differences of a file to its commands.
public final class StepResults {
  private final Replay replay;
  private final List<Replayed> actual;

  /// The differences under each command, by the number of its first line.
  private final NavigableMap<Integer, List<Hunk>> hunks = new TreeMap<>();

  private StepResults(Replay replay, List<Hunk> differences) {
    this.replay = replay;
    this.actual = differences.isEmpty() ? List.of() : replay.lines();
    if (!differences.isEmpty()) {
      for (Step step : replay.transcript().steps()) {
        hunks.put(step.command().line().number(), new ArrayList<>());
      }
    }
  }

  /// A result for each command, in the order of the file.
  public static List<StepResult> of(Replay replay, List<Hunk> hunks) {
    StepResults results = new StepResults(replay, hunks);
    for (Hunk hunk : hunks) {
      hunk.lines().stream().filter(DiffLine::isChange).forEach(line -> results.add(hunk, line));
    }
    return results.all();
  }

  private void add(Hunk hunk, DiffLine line) {
    int number =
        line.kind() == DiffLine.Kind.ACTUAL
                && actual.get(line.actual()) instanceof Replayed.Printed(_, Answer answer)
            ? answer.commandLine()
            : line.expected() + 1;
    Map.Entry<Integer, List<Hunk>> command = hunks.floorEntry(number);
    if (command != null && (command.getValue().isEmpty() || command.getValue().getLast() != hunk)) {
      command.getValue().add(hunk);
    }
  }

  private List<StepResult> all() {
    List<StepResult> all = new ArrayList<>();
    for (Step step : replay.transcript().steps()) {
      boolean ran = all.size() < replay.answers().size();
      StepResult result = result(step, ran);
      all.add(ran ? result.took(replay.answers().get(all.size()).reply().time()) : result);
    }
    return all;
  }

  private StepResult result(Step step, boolean ran) {
    int line = step.command().line().number();
    List<Hunk> differences = hunks.getOrDefault(line, List.of());
    StepResult.Kind kind = differences.isEmpty() ? StepResult.Kind.PASSED : StepResult.Kind.FAILED;
    return new StepResult(
        replay.transcript().source().position(line),
        step.text(),
        ran ? kind : StepResult.Kind.NOT_RUN,
        "",
        differences);
  }
}
