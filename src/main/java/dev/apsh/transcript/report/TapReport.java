package dev.apsh.transcript.report;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Hunk;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.outcome.Tally;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// TAP, version 13: a line for each command, the differences below it, the plan at the end.
public final class TapReport implements Reporter {
  private final Writing report;
  private final Writing errors;
  private int number;

  public TapReport(Output output) {
    this.report = new Writing(output.report());
    this.errors = new Writing(output.errors());
  }

  @Override
  public void start(int files) throws IOException {
    number = 0;
    report.text("TAP version 13\n");
    report.flush();
  }

  @Override
  public void problem(String text) throws IOException {
    errors.text(text + "\n");
    errors.flush();
  }

  @Override
  public void file(FileResult result) throws IOException {
    if (result.outcome() instanceof Outcome.Unread(Problem problem)) {
      problem(problem.toString());
      point(false, result.file().toString(), "");
      block(problem.what(), problem.position(), List.of());
    } else if (result.outcome() instanceof Outcome.Skipped skipped) {
      point(true, result.file().toString(), " # SKIP " + skipped.reason());
    } else {
      for (StepResult step : result.outcome().steps()) {
        step(step);
      }
    }
    report.flush();
  }

  private void step(StepResult step) throws IOException {
    String name = step.position() + " $ " + Readable.firstLine(step.command());
    switch (step.kind()) {
      case PASSED -> point(true, name, "");
      case SKIPPED -> point(true, name, " # SKIP " + step.reason());
      case NOT_RUN -> point(true, name, " # SKIP the shell had ended");
      case EXPECTED_FAILURE -> point(false, name, " # TO" + "DO " + step.reason());
      case FAILED, UNEXPECTED_PASS -> {
        point(false, name, "");
        block(
            step.summary(),
            step.hunks().isEmpty() ? step.position() : step.hunks().getFirst().position(),
            step.hunks());
      }
    }
  }

  /// A name is free of what would begin a directive.
  private void point(boolean ok, String name, String directive) throws IOException {
    number++;
    String escaped = name.replace("\\", "\\\\").replace("#", "\\#");
    report.text((ok ? "ok " : "not ok ") + number + " - " + escaped + directive + "\n");
  }

  private void block(String message, Position at, List<Hunk> hunks) throws IOException {
    report.text("  ---\n");
    report.text("  message: " + JsonText.of(message) + "\n");
    report.text("  at: " + JsonText.of(at.toString()) + "\n");
    if (!hunks.isEmpty()) {
      report.text("  differences:\n");
      for (Hunk hunk : hunks) {
        for (String line : hunk.readable()) {
          report.text("    - " + JsonText.of(line) + "\n");
        }
      }
    }
    report.text("  ...\n");
  }

  @Override
  public void end(Tally tally, Duration time) throws IOException {
    report.text("1.." + number + "\n");
    report.flush();
  }
}
