package dev.apsh.transcript.report;

import dev.apsh.transcript.Problem;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReportOptions;
import dev.apsh.transcript.outcome.DiffLine;
import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Hunk;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.outcome.Tally;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells the outcomes as cram does: a sign for each file, the differences, a summary; errors go
/// apart.
public final class Report implements Reporter {
  private static final int MOST_IN_SUMMARY = 20;

  /// How long whoever reads a pipe may wait for the signs of files that passed.
  private static final Duration SOON = Duration.ofMillis(50);

  private final Writing report;
  private final Writing errors;
  private final DiffStyle style;
  private final Progress progress;
  private final boolean quiet;
  private final boolean terminal;
  private Duration unseen = Duration.ZERO;
  private final List<StepResult> failures = new ArrayList<>();

  private Report(Output output, boolean quiet, boolean verbose) {
    this.report = new Writing(new BufferedOutputStream(output.report()));
    this.terminal = output.terminal();
    this.errors = new Writing(output.errors());
    this.style = DiffStyle.of(output.colour());
    this.quiet = quiet;
    if (quiet) {
      this.progress = new Progress.Silent();
    } else if (verbose) {
      this.progress = new Progress.Lines(report);
    } else if (output.terminal()) {
      this.progress = new Progress.Status(report);
    } else {
      this.progress = new Progress.Signs(report);
    }
  }

  public static Report of(Output output, Given given) {
    return new Report(output, given.has(ReportOptions.QUIET), given.has(ReportOptions.VERBOSE));
  }

  @Override
  public void start(int files) {
    failures.clear();
    progress.start(files);
  }

  @Override
  public void file(FileResult result) throws IOException {
    progress.done(result);
    if (result.outcome() instanceof Outcome.Failed failed) {
      failed(failed);
    } else if (result.outcome() instanceof Outcome.Unread(Problem problem)) {
      problem(problem.toString());
    }
    known(result.outcome());
    unseen = unseen.plus(result.time());
    if (terminal || unseen.compareTo(SOON) >= 0 || !(result.outcome() instanceof Outcome.Passed)) {
      report.flush();
      unseen = Duration.ZERO;
    }
  }

  @Override
  public void problem(String text) throws IOException {
    progress.giveWay();
    report.flush();
    errors.text(text + "\n");
    errors.flush();
  }

  @Override
  public void end(Tally tally, Duration time) throws IOException {
    if (quiet) {
      return;
    }
    progress.end();
    for (StepResult failure : failures.subList(0, Math.min(failures.size(), MOST_IN_SUMMARY))) {
      report.text("# " + failure.position() + ": ");
      report.bytes("$ " + firstLine(failure.command()) + "\n");
    }
    if (failures.size() > MOST_IN_SUMMARY) {
      report.text("# and " + (failures.size() - MOST_IN_SUMMARY) + " more\n");
    }
    double seconds = Math.max(1, time.toNanos()) / 1e9;
    report.text(
        String.format(
            Locale.ROOT,
            "%s\n# %d commands in %.3f s, %.0f commands/s.\n",
            tally.files(),
            tally.commands(),
            seconds,
            tally.commands() / seconds));
    report.flush();
  }

  /// The defects that were known, with the document's lines.
  private void known(Outcome outcome) throws IOException {
    if (quiet) {
      return;
    }
    for (StepResult step : outcome.steps()) {
      if (step.kind() == StepResult.Kind.EXPECTED_FAILURE) {
        progress.giveWay();
        report.text(step.position() + ": xfail: " + step.reason() + "\n");
      }
    }
  }

  private void failed(Outcome.Failed failed) throws IOException {
    failed.steps().stream().filter(StepResult::isFailure).forEach(failures::add);
    progress.giveWay();
    report.text(style.header("--- " + failed.file()) + "\n");
    report.text(style.header("+++ " + failed.file() + ".err") + "\n");
    for (Hunk hunk : failed.hunks()) {
      hunk(hunk, failed.steps());
    }
  }

  private void hunk(Hunk hunk, List<StepResult> steps) throws IOException {
    report.text(style.range(hunk.range()) + " " + hunk.position());
    Optional<StepResult> step = commandOf(hunk, steps);
    if (step.isPresent()) {
      report.bytes(": $ " + firstLine(step.get().command()));
    }
    report.text("\n");
    for (DiffLine line : hunk.lines()) {
      report.bytes(style.line(line.kind(), line.signed()) + "\n");
    }
    for (Hunk.Note note : hunk.notes()) {
      report.text(style.note("# " + note.position() + ": " + note.text()) + "\n");
    }
  }

  /// The command under which the differences begin.
  static Optional<StepResult> commandOf(Hunk hunk, List<StepResult> steps) {
    return steps.stream().filter(step -> step.hunks().contains(hunk)).findFirst();
  }

  /// The first line of a command, fit for one line of any terminal.
  private static String firstLine(String command) {
    int newline = command.indexOf('\n');
    String first = newline < 0 ? command : command.substring(0, newline);
    first = newline < 0 || first.endsWith("\\") ? first : first + " \\";
    StringBuilder shown = new StringBuilder();
    first.stripTrailing().chars().forEach(c -> shown.append(c < ' ' || c == 0x7f ? '?' : (char) c));
    return shown.toString();
  }
}
