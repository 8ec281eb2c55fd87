package dev.apsh.transcript.outcome;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.document.DirectionKey;
import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.document.Guidance;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.replay.Answer;
import dev.apsh.transcript.replay.Difference;
import dev.apsh.transcript.replay.Replay;
import dev.apsh.transcript.replay.Replayed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What became of a document of which more is asked than cram knows: each step for itself, with
/// what was known of it.
public final class GuidedOutcome {
  private final Replay replay;
  private final Transcript transcript;
  private final Guidance guidance;
  private final IdentityHashMap<Step, Answer> answers = new IdentityHashMap<>();
  private final NavigableMap<Integer, Step> steps = new TreeMap<>();
  private final IdentityHashMap<Step, Set<Hunk>> hunks = new IdentityHashMap<>();
  private final Set<Setting> met = new HashSet<>();
  private final List<StepResult> results = new ArrayList<>();

  private GuidedOutcome(Replay replay) {
    this.replay = replay;
    this.transcript = replay.transcript();
    this.guidance = transcript.guidance();
    replay.answers().forEach(answer -> answers.put(answer.step(), answer));
    for (Step step : transcript.steps()) {
      step.firstLine().ifPresent(line -> steps.put(line.number(), step));
    }
  }

  public static Outcome of(Replay replay) {
    return new GuidedOutcome(replay).outcome();
  }

  private Outcome outcome() {
    for (Answer answer : replay.answers()) {
      Optional<String> refusal = answer.check().refusal();
      if (refusal.isPresent()) {
        return new Outcome.Unread(new Problem(answer.step().position(), refusal.get()));
      }
    }
    List<Hunk> all = new ArrayList<>(shown());
    for (Step step : transcript.steps()) {
      result(step, all);
    }
    unmet(all);
    String document = transcript.source().file().toString();
    results.sort(Comparator.comparingInt(result -> lineIn(document, result.position())));
    boolean failed = results.stream().anyMatch(StepResult::isFailure);
    return failed
        ? new Outcome.Failed(transcript.source().file().toString(), results, all)
        : new Outcome.Passed(results);
  }

  /// What the sidecar alone has comes first.
  private static int lineIn(String document, Position position) {
    return position.file().equals(document) ? position.line() : 0;
  }

  /// The differences among the document's lines, dealt out to the steps.
  private List<Hunk> shown() {
    if (!(Comparison.of(replay) instanceof Verdict.Different(List<Hunk> different))) {
      return List.of();
    }
    List<Replayed> actual = replay.lines();
    for (Hunk hunk : different) {
      for (DiffLine line : hunk.lines()) {
        if (line.isChange()) {
          owner(line, actual)
              .ifPresent(step -> hunks.computeIfAbsent(step, _ -> new LinkedHashSet<>()).add(hunk));
        }
      }
    }
    return different;
  }

  private Optional<Step> owner(DiffLine line, List<Replayed> actual) {
    return line.kind() == DiffLine.Kind.ACTUAL
            && actual.get(line.actual()) instanceof Replayed.Printed(_, Answer answer)
        ? Optional.of(answer.step())
        : Optional.ofNullable(steps.floorEntry(line.expected() + 1)).map(Map.Entry::getValue);
  }

  private void result(Step step, List<Hunk> all) {
    Optional<Answer> answer = Optional.ofNullable(answers.get(step));
    if (answer.isEmpty()) {
      add(step, StepResult.Kind.NOT_RUN, "", List.of());
      return;
    }
    if (answer.get().isSkipped()) {
      add(step, StepResult.Kind.SKIPPED, reason(step), List.of());
      return;
    }
    if (step.isHidden()) {
      answer.get().surprises(guidance).stream()
          .map(difference -> HiddenHunk.of(answer.get(), difference))
          .forEach(hunk -> {
            hunks.computeIfAbsent(step, _ -> new LinkedHashSet<>()).add(hunk);
            all.add(hunk);
          });
    }
    List<Hunk> own = List.copyOf(hunks.getOrDefault(step, Set.of()));
    boolean known = known(answer.get());
    if (!own.isEmpty()) {
      add(step, StepResult.Kind.FAILED, "", own);
    } else if (!known && !step.isSetup()) {
      add(step, StepResult.Kind.PASSED, "", List.of());
    }
  }

  /// Adds a result for each line that was known to differ; false when there is none.
  private boolean known(Answer answer) {
    Step step = answer.step();
    Set<StepResult> found = new LinkedHashSet<>();
    for (Difference difference : answer.check().differences()) {
      List<Setting> settings = answer.known(difference, guidance);
      for (int i = 0; i < settings.size(); i++) {
        met.add(settings.get(i));
        int line = difference.from() + i;
        Position position =
            line < difference.to() && !step.isHidden()
                ? transcript.source().position(step.expectations().get(line).line().number())
                : step.position();
        found.add(
            new StepResult(
                position,
                step.text(),
                StepResult.Kind.EXPECTED_FAILURE,
                settings.get(i).value(),
                List.of(),
                answer.reply().time()));
      }
    }
    results.addAll(found);
    return !found.isEmpty();
  }

  /// Adds what was to differ and did not.
  private void unmet(List<Hunk> all) {
    Set<Setting> seen = new HashSet<>(met);
    for (Answer answer : replay.answers()) {
      Step step = answer.step();
      List<Setting> settings = new ArrayList<>();
      step.directions().find(DirectionKey.XFAIL).ifPresent(settings::add);
      if (!step.isHidden()) {
        for (Expectation each : step.expectations()) {
          guidance.ofLine(each.line().number()).find(DirectionKey.XFAIL).ifPresent(settings::add);
        }
      }
      for (Setting setting : settings) {
        if (!answer.isSkipped() && seen.add(setting)) {
          Hunk hunk = HiddenHunk.unmet(step, setting);
          all.add(hunk);
          add(step, StepResult.Kind.UNEXPECTED_PASS, setting.value(), List.of(hunk));
        }
      }
    }
  }

  private static String reason(Step step) {
    return step.directions().find(DirectionKey.SKIP).map(Setting::value).orElse("");
  }

  private void add(Step step, StepResult.Kind kind, String reason, List<Hunk> own) {
    Duration time =
        Optional.ofNullable(answers.get(step))
            .map(answer -> answer.reply().time())
            .orElse(Duration.ZERO);
    results.add(new StepResult(step.position(), step.text(), kind, reason, own, time));
  }
}
