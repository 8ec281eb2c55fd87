package dev.apsh.transcript.mend;

import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Guidance;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReadingOptions;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.replay.Difference;
import dev.apsh.transcript.replay.Replay;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.report.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Mends the documents that a run finds different, as the options ask.
public final class Mender {
  private final boolean writes;
  private final boolean prints;
  private final boolean counts;
  private final Optional<Asking> asking;
  private final Map<Path, String> patches = new ConcurrentHashMap<>();

  public Mender(Given given, Optional<Asking> asking) {
    this.writes = given.has(ReadingOptions.UPDATE);
    this.prints = given.has(ReadingOptions.DIFF);
    this.counts = given.has(ReadingOptions.CHECK);
    this.asking = given.has(ReadingOptions.INTERACTIVE) ? asking : Optional.empty();
  }

  /// Where the results go: away from a patch, which is to be all that is printed.
  public static Output reported(Given given, Output output) {
    return given.has(ReadingOptions.DIFF)
        ? new Output(output.errors(), output.errors(), false)
        : output;
  }

  public boolean isOn() {
    return writes || prints || counts || asking.isPresent();
  }

  /// What becomes of a document that has been replayed: passed, when all that differed is mended.
  public Outcome mend(Replay replay, Outcome outcome) {
    if (!isOn() || !(outcome instanceof Outcome.Failed failed)) {
      return outcome;
    }
    Guidance guidance = replay.transcript().guidance();
    List<Difference> all = new ArrayList<>();
    replay.answers().forEach(answer -> all.addAll(Mended.mendable(answer, guidance)));
    if (all.isEmpty()) {
      return outcome;
    }
    Source source = replay.transcript().source();
    List<String> before = source.lines().stream().map(line -> line.text() + line.end()).toList();
    List<Difference> chosen = asking.isPresent() ? chosen(replay, before, all) : all;
    List<String> after = Mended.lines(replay, isAmong(chosen));
    if (counts || prints) {
      patches.put(source.file(), Patch.of(source.file(), before, after));
      return outcome;
    }
    Optional<String> wrong =
        chosen.isEmpty() ? Optional.empty() : FileWriting.replace(source.file(), before, after);
    if (wrong.isPresent()) {
      return new Outcome.Unread(new Problem(source.position(0), wrong.get()));
    }
    boolean isWhole = chosen.size() == all.size() && !hasOthers(replay, failed, all);
    return isWhole ? new Outcome.Passed(mended(failed.steps())) : outcome;
  }

  private static Predicate<Difference> isAmong(List<Difference> chosen) {
    return difference -> chosen.stream().anyMatch(each -> each == difference);
  }

  /// Whether more differs than what is mended.
  private static boolean hasOthers(Replay replay, Outcome.Failed failed, List<Difference> all) {
    long different =
        replay.answers().stream()
            .mapToLong(answer -> answer.surprises(replay.transcript().guidance()).size())
            .sum();
    return different > all.size()
        || failed.steps().stream()
            .anyMatch(step ->
                step.kind() == StepResult.Kind.UNEXPECTED_PASS
                    || step.kind() == StepResult.Kind.NOT_RUN);
  }

  private static List<StepResult> mended(List<StepResult> steps) {
    return steps.stream()
        .map(step ->
            step.isFailure()
                ? new StepResult(
                    step.position(), step.command(), StepResult.Kind.PASSED, "mended", List.of())
                : step)
        .toList();
  }

  private List<Difference> chosen(Replay replay, List<String> before, List<Difference> all) {
    Path file = replay.transcript().source().file();
    List<Difference> chosen = new ArrayList<>();
    Asking.Answer last = Asking.Answer.NO;
    for (Difference each : all) {
      if (last != Asking.Answer.ALL && last != Asking.Answer.NONE) {
        List<String> after = Mended.lines(replay, difference -> difference == each);
        last = asking.orElseThrow().ask(Patch.of(file, before, after));
      }
      if (last == Asking.Answer.YES || last == Asking.Answer.ALL) {
        chosen.add(each);
      }
    }
    return chosen;
  }

  /// Prints what was only to be shown: the patches in the order of the files.
  public void finish(List<Path> files, Output output) throws IOException {
    Writing report = new Writing(output.report());
    for (Path file : files) {
      Optional<String> patch = Optional.ofNullable(patches.get(file));
      if (patch.isPresent() && prints) {
        report.bytes(patch.get());
      } else if (patch.isPresent()) {
        report.text(file + " would be rewritten\n");
      }
    }
    report.flush();
  }
}
