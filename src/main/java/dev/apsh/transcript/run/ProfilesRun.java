package dev.apsh.transcript.run;

import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.mend.Mender;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReportOptions;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.reading.DocumentReader;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.report.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Runs each file under several kernels, and lists where the outcomes differ.
final class ProfilesRun {
  private final Sessions sessions;
  private final DocumentReader reader;
  private final Mender mender;
  private final Writing report;
  private final Writing errors;
  private final boolean verbose;
  private int same;
  private int differ;
  private int failed;
  private int unread;

  ProfilesRun(Sessions sessions, DocumentReader reader, Output output, Given given) {
    this.sessions = sessions;
    this.reader = reader;
    this.mender = new Mender(Given.NOTHING, Optional.empty());
    this.report = new Writing(output.report());
    this.errors = new Writing(output.errors());
    this.verbose = given.has(ReportOptions.VERBOSE);
  }

  /// Gives the exit status: 0 all as written under all, 1 something differs, 2 cannot be read.
  int run(List<Path> files, List<String> profiles) throws IOException {
    for (Path file : files) {
      Map<String, Outcome> outcomes = new LinkedHashMap<>();
      for (String profile : profiles) {
        outcomes.put(
            profile,
            TranscriptRun.run(file, new ProfileSessions(sessions, profile), reader, mender));
      }
      tell(file, outcomes);
      report.flush();
    }
    report.text(
        "# Ran %d files under %d profiles: %d as written under all, %d differ, %d fail under all.%s\n"
            .formatted(
                files.size(),
                profiles.size(),
                same,
                differ,
                failed,
                unread == 0 ? "" : " Could not read " + unread + "."));
    report.flush();
    if (unread > 0) {
      return 2;
    }
    return differ + failed > 0 ? 1 : 0;
  }

  private void tell(Path file, Map<String, Outcome> outcomes) throws IOException {
    for (Outcome outcome : outcomes.values()) {
      if (outcome instanceof Outcome.Unread(Problem problem)) {
        unread++;
        errors.text(problem + "\n");
        errors.flush();
        return;
      }
    }
    boolean anyFails = outcomes.values().stream().anyMatch(each -> each instanceof Outcome.Failed);
    List<String> differing = differing(outcomes);
    if (!differing.isEmpty()) {
      differ++;
      for (String line : differing) {
        report.text(line);
      }
    } else if (anyFails) {
      failed++;
      report.text(file + ": fails the same way under all\n");
    } else {
      same++;
      if (verbose) {
        report.text(file + ": as written under all\n");
      }
    }
  }

  /// The commands whose outcome is not the same under all, with who answers what.
  private static List<String> differing(Map<String, Outcome> outcomes) {
    List<String> lines = new ArrayList<>();
    List<Map.Entry<String, Map<String, String>>> commands =
        List.copyOf(byCommand(outcomes).entrySet());
    for (Map.Entry<String, Map<String, String>> command : commands) {
      Map<String, List<String>> answers = new LinkedHashMap<>();
      outcomes
          .keySet()
          .forEach(profile ->
              answers
                  .computeIfAbsent(
                      command.getValue().getOrDefault(profile, "as written"),
                      _ -> new ArrayList<>())
                  .add(profile));
      if (answers.size() > 1) {
        lines.add(command.getKey() + "\n");
        answers.forEach((answer, profiles) ->
            lines.add("  " + String.join(" ", profiles) + ": " + answer + "\n"));
      }
    }
    return lines;
  }

  /// What is not as written, by command and profile.
  private static Map<String, Map<String, String>> byCommand(Map<String, Outcome> outcomes) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    outcomes.forEach((profile, outcome) -> {
      for (StepResult step : outcome.steps()) {
        if (step.kind() != StepResult.Kind.PASSED) {
          String command = step.position() + ": $ " + Readable.firstLine(step.command());
          all.computeIfAbsent(command, _ -> new LinkedHashMap<>())
              .merge(profile, answer(step), (one, other) -> one + "; " + other);
        }
      }
    });
    return all;
  }

  private static String answer(StepResult step) {
    return switch (step.kind()) {
      case PASSED -> "as written";
      case FAILED, UNEXPECTED_PASS ->
          step.hunks().stream()
              .map(_ -> step.summary())
              .distinct()
              .collect(Collectors.joining("; "));
      case SKIPPED -> "skipped: " + step.reason();
      case EXPECTED_FAILURE -> "fails as expected: " + step.reason();
      case NOT_RUN -> "not run, the shell had ended";
    };
  }
}
