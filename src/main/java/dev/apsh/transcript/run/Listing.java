package dev.apsh.transcript.run;

import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.document.Step;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReportOptions;
import dev.apsh.transcript.reading.DocumentReader;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.report.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Names what would run, without running it: a line for each file, or for each command.
final class Listing {
  private final Writing report;
  private final Writing errors;
  private final boolean commands;
  private final DocumentReader reader;

  Listing(Output output, Given given, DocumentReader reader) {
    this.reader = reader;
    this.report = new Writing(output.report());
    this.errors = new Writing(output.errors());
    this.commands = given.has(ReportOptions.VERBOSE);
  }

  /// Gives the exit status: 2 when something cannot be read.
  int print(List<Path> files, List<Problem> problems) throws IOException {
    int status = 0;
    for (Problem problem : problems) {
      status = problem(problem);
    }
    for (Path file : files) {
      if (commands) {
        status = Math.max(status, commands(file));
      } else {
        report.text(file + "\n");
      }
    }
    report.flush();
    return status;
  }

  private int commands(Path file) throws IOException {
    return switch (reader.read(file)) {
      case Read.Failed(Problem problem) -> problem(problem);
      case Read.Done(Transcript transcript) -> {
        for (Step step : transcript.steps()) {
          report.text(step.position() + ": $ " + Readable.firstLine(step.text()) + "\n");
        }
        yield 0;
      }
    };
  }

  private int problem(Problem problem) throws IOException {
    errors.text(problem + "\n");
    errors.flush();
    return 2;
  }
}
