package dev.apsh.transcript.report;

import dev.apsh.transcript.Position;
import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.outcome.Tally;
import java.io.IOException;
import java.time.Duration;

/// GitHub's workflow commands: an error at the line of each failure, for whoever reads the change.
public final class Annotations implements Reporter {
  private final Writing report;

  public Annotations(Output output) {
    this.report = new Writing(output.report());
  }

  @Override
  public void file(FileResult result) throws IOException {
    if (result.outcome() instanceof Outcome.Unread(Problem problem)) {
      error(problem.position(), "cannot be read", problem.what());
    }
    for (StepResult step : result.outcome().steps()) {
      if (step.isFailure()) {
        String text =
            String.join("\n", step.hunks().stream().flatMap(h -> h.readable().stream()).toList());
        error(
            step.difference(),
            "$ " + Readable.firstLine(step.command()),
            step.summary() + "\n" + text);
      }
    }
    report.flush();
  }

  private void error(Position at, String title, String message) throws IOException {
    report.text(
        "::error file="
            + property(at.file())
            + (at.line() == 0 ? "" : ",line=" + at.line())
            + ",title="
            + property(title)
            + "::"
            + data(message.strip())
            + "\n");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void end(Tally tally, Duration time) {}
}
