package dev.apsh.transcript;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/// Tells the outcomes as cram does: a sign for each file, the differences, a summary; errors go
/// apart.
final class Report implements Reporter {
  private final Writing report;
  private final Writing errors;
  private final DiffStyle style;
  private boolean lineIsOpen;

  Report(Output output) {
    this.report = new Writing(output.report());
    this.errors = new Writing(output.errors());
    this.style = output.colour() ? DiffStyle.COLOUR : DiffStyle.PLAIN;
  }

  @Override
  public void file(FileResult result) throws IOException {
    switch (result.outcome()) {
      case Outcome.Passed _ -> sign(".");
      case Outcome.Skipped _ -> sign("s");
      case Outcome.Failed failed -> failed(failed);
      case Problem problem -> problem(problem.toString());
    }
    known(result.outcome());
    report.flush();
  }

  @Override
  public void problem(String text) throws IOException {
    if (lineIsOpen) {
      report.text("\n");
      report.flush();
    }
    lineIsOpen = false;
    errors.text(text + "\n");
    errors.flush();
  }

  @Override
  public void end(Tally tally, Duration time) throws IOException {
    double seconds = Math.max(1, time.toNanos()) / 1e9;
    report.text("\n" + tally.files() + "\n");
    report.text(
        String.format(
            Locale.ROOT,
            "# %d commands in %.3f s, %.0f commands/s.\n",
            tally.commands(),
            seconds,
            tally.commands() / seconds));
    report.flush();
  }

  /// The defects that were known, with the document's lines.
  private void known(Outcome outcome) throws IOException {
    for (StepResult step : outcome.steps()) {
      if (step.kind() == StepResult.Kind.EXPECTED_FAILURE) {
        report.text(lineIsOpen ? "\n" : "");
        lineIsOpen = false;
        report.text(step.position() + ": xfail: " + step.reason() + "\n");
      }
    }
  }

  private void sign(String sign) throws IOException {
    report.text(sign);
    lineIsOpen = true;
  }

  private void failed(Outcome.Failed failed) throws IOException {
    report.text("!\n");
    lineIsOpen = false;
    report.text(style.header("--- " + failed.file()) + "\n");
    report.text(style.header("+++ " + failed.file() + ".err") + "\n");
    for (Hunk hunk : failed.hunks()) {
      hunk(hunk);
    }
  }

  private void hunk(Hunk hunk) throws IOException {
    report.text(style.range(hunk.range()) + " " + hunk.position() + "\n");
    for (DiffLine line : hunk.lines()) {
      report.bytes(style.line(line.kind(), line.signed()) + "\n");
    }
    for (Hunk.Note note : hunk.notes()) {
      report.text("# " + note.position() + ": " + note.text() + "\n");
    }
  }
}
