package dev.apsh.transcript.replay;

import dev.apsh.transcript.Reply;
import dev.apsh.transcript.document.Demand;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.pattern.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reply has that its step does not want, and the other way round.
///
/// @param refusal why it cannot be told
public record StepCheck(List<Difference> differences, Optional<String> refusal) {
  /// Nothing differs, or nothing was compared.
  static final StepCheck NOTHING = new StepCheck(List.of(), Optional.empty());

  private static final long MOST_STEPS = 50_000_000;

  public StepCheck {
    differences = List.copyOf(differences);
  }

  /// Holds a reply against a step, and keeps what it tells of names.
  static StepCheck of(Step step, Reply reply, Captures captures, boolean isCram) {
    List<String> came = came(step, reply, isCram);
    if (step.demand() == Demand.SUCCESS) {
      return reply.status() == 0
          ? NOTHING
          : new StepCheck(List.of(new Difference(0, 0, came)), Optional.empty());
    }
    WantedTests tests = new WantedTests(step.directions(), captures);
    List<Wanted> wanted = Wanted.of(step.expectations(), tests);
    List<String> arranged =
        step.directions().isUnordered()
            ? Unordered.arranged(wanted, came, new Effort(MOST_STEPS))
            : came;
    LineAlignment.Aligned aligned = LineAlignment.of(wanted, arranged, new Effort(MOST_STEPS));
    for (LineAlignment.Pair pair : aligned.pairs()) {
      int line = wanted.get(pair.wanted()).line();
      tests.learn(step.expectations().get(line), arranged.get(pair.came()));
    }
    return new StepCheck(written(aligned.differences(), tests), aligned.refusal());
  }

  private static List<Difference> written(List<Difference> differences, WantedTests tests) {
    return differences.stream()
        .map(each ->
            new Difference(
                each.from(), each.to(), each.came().stream().map(tests::written).toList()))
        .toList();
  }

  /// The lines that came, with the margin; in documents without blank ones at the end.
  private static List<String> came(Step step, Reply reply, boolean isCram) {
    List<String> lines = new ArrayList<>();
    for (String line : Printout.lines(reply, isCram)) {
      boolean isBare = line.isEmpty() && !isCram;
      lines.add(isBare ? "" : step.command().margin() + line);
    }
    while (!isCram && !lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
    return lines;
  }
}
