package dev.apsh.transcript.run;

import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.mend.Mender;
import dev.apsh.transcript.mend.SidecarDraft;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.reading.DocumentReader;
import dev.apsh.transcript.reading.ReadingPlan;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.report.WholeFile;
import dev.apsh.transcript.report.Writing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `--new-sidecar`: runs documents and writes for each a first sidecar, with which it passes.
final class NewSidecars {
  private final Sessions sessions;
  private final DocumentReader reader;
  private final ReadingPlan plan;
  private final Writing report;
  private final Writing errors;
  private int status;

  NewSidecars(Sessions sessions, DocumentReader reader, Output output, Given given) {
    this.sessions = sessions;
    this.reader = reader;
    this.plan = ReadingPlan.of(given);
    this.report = new Writing(output.report());
    this.errors = new Writing(output.errors());
  }

  /// Gives the exit status: 2 when a document cannot be read, or has a sidecar already.
  int run(List<Path> files, List<Problem> problems) throws IOException {
    for (Problem problem : problems) {
      refuse(problem.toString());
    }
    for (Path file : files) {
      Path sidecar = plan.newSidecar(file);
      if (Files.exists(sidecar)) {
        refuse(sidecar + ": there is one already; it is left as it is");
      } else if (reader.read(file) instanceof Read.Done(Transcript transcript)) {
        write(transcript, sidecar);
      } else {
        refuse(reader.read(file).toString());
      }
    }
    report.flush();
    return status;
  }

  private void write(Transcript transcript, Path sidecar) throws IOException {
    Mender none = new Mender(Given.NOTHING, Optional.empty());
    Outcome outcome = TranscriptRun.run(transcript.source().file(), sessions, reader, none);
    if (outcome instanceof Outcome.Unread(Problem problem)) {
      refuse(problem.toString());
      return;
    }
    String text = SidecarDraft.of(transcript, outcome.steps());
    WholeFile.write(sidecar, text.getBytes(StandardCharsets.UTF_8));
    long differ = outcome.steps().stream().filter(StepResult::isFailure).count();
    report.text(
        "%s: %d examples, %d commands, %d not as written\n"
            .formatted(
                sidecar, transcript.carriage().blocks().size(), outcome.steps().size(), differ));
  }

  private void refuse(String what) throws IOException {
    errors.text(what + "\n");
    errors.flush();
    status = 2;
  }
}
