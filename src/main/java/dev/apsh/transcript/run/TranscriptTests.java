package dev.apsh.transcript.run;

import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Read;
import dev.apsh.transcript.Readable;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.coverage.Claims;
import dev.apsh.transcript.coverage.CoveredSessions;
import dev.apsh.transcript.mend.Asking;
import dev.apsh.transcript.mend.Mender;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReadingOptions;
import dev.apsh.transcript.option.ReportOptions;
import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.outcome.Tally;
import dev.apsh.transcript.reading.DocumentReader;
import dev.apsh.transcript.reading.Examples;
import dev.apsh.transcript.reading.ReadingPlan;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.report.Reporter;
import dev.apsh.transcript.report.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Replays the transcripts that are named, and reports what differs.
public final class TranscriptTests {
  private static final List<Path> DEFAULT = List.of(Path.of("transcripts"));
  private static final int UNREADABLE = 2;

  private final Sessions sessions;
  private final Output output;
  private final InstantSource clock;
  private final Optional<Asking> asking;

  /// @param clock the wall time, for the speed in the summary
  public TranscriptTests(Sessions sessions, Output output, InstantSource clock) {
    this(sessions, output, clock, Optional.empty());
  }

  /// The same, where somebody can be asked.
  public TranscriptTests(
      Sessions sessions, Output output, InstantSource clock, Optional<Asking> asking) {
    this.sessions = sessions;
    this.output = output;
    this.clock = clock;
    this.asking = asking;
  }

  /// Replays the files that the arguments name, and the transcripts in folders; without any, those
  /// in `transcripts`.
  ///
  /// Answers the exit status: 0 all came as it is written, 1 something differs, 2 something cannot
  /// be read or nothing was found. An exception is a failure to write a report.
  public int run(Given given) throws IOException {
    Optional<String> conflict = ReadingOptions.conflict(given);
    if (conflict.isPresent()) {
      reporters(given).problem(conflict.get());
      return UNREADABLE;
    }
    if (wantsCoverage(given)) {
      return covered().run(given);
    }
    TranscriptFiles.Found found = find(given);
    Selection selection = Selection.of(given);
    List<Path> files = selection.of(found.files());
    if (given.has(ReportOptions.LIST)) {
      return new Listing(output, given, reader(given)).print(files, found.problems());
    }
    Reporters report = reporters(given);
    Optional<Problem> claims = claims(given);
    if (claims.isPresent()) {
      report.problem(claims.get().toString());
      return UNREADABLE;
    }
    if (files.isEmpty() && found.problems().isEmpty() && !emptyPart(selection, found)) {
      report.problem("no tests found");
      return UNREADABLE;
    }
    if (given.has(ReadingOptions.NEW_SIDECAR)) {
      return new NewSidecars(sessions, reader(given), output, given).run(files, found.problems());
    }
    if (given.has(ReportOptions.PROFILES)) {
      return underProfiles(given, report, files);
    }
    return run(given, report, files, found.problems()).status();
  }

  private int underProfiles(Given given, Reporter report, List<Path> files) throws IOException {
    String list = given.value(ReportOptions.PROFILES).orElseThrow();
    List<String> profiles = list.equals("all") ? sessions.profiles() : List.of(list.split(",", -1));
    for (String profile : profiles) {
      if (!sessions.profiles().contains(profile)) {
        String known = String.join(", ", sessions.profiles());
        report.problem("no profile `" + profile + "`; there are " + known + ", and all");
        return UNREADABLE;
      }
    }
    return new ProfilesRun(sessions, reader(given), output, given).run(files, profiles);
  }

  private boolean wantsCoverage(Given given) {
    return ReportOptions.wantsCoverage(given) && !(sessions instanceof CoveredSessions);
  }

  private TranscriptTests covered() {
    return new TranscriptTests(new CoveredSessions(sessions), output, clock, asking);
  }

  private Reporters reporters(Given given) {
    return Reporters.of(given, Mender.reported(given, output), reader(given), sessions);
  }

  /// Why the list of claims cannot be read.
  private static Optional<Problem> claims(Given given) {
    return given
        .value(ReportOptions.CLAIMS)
        .map(Path::of)
        .map(Claims::read)
        .flatMap(read ->
            read instanceof Read.Failed(Problem problem) ? Optional.of(problem) : Optional.empty());
  }

  /// A part of few files may well be empty.
  private static boolean emptyPart(Selection selection, TranscriptFiles.Found found) {
    return selection.isShard() && !found.files().isEmpty();
  }

  private DocumentReader reader(Given given) {
    return new DocumentReader(ReadingPlan.of(given), sessions.catalogue());
  }

  private static TranscriptFiles.Found find(Given given) {
    List<Path> paths = given.paths().stream().map(Path::of).toList();
    ReadingPlan plan = ReadingPlan.of(given);
    boolean isNew = given.has(ReadingOptions.NEW_SIDECAR);
    return TranscriptFiles.find(
        paths.isEmpty() ? DEFAULT : paths,
        path -> Examples.isDocument(path) && (isNew || plan.sidecar(path).isPresent()));
  }

  private Tally run(Given given, Reporter report, List<Path> files, List<Problem> problems)
      throws IOException {
    Instant start = clock.instant();
    Tally[] tally = {Tally.NOTHING};
    FileResult[] last = {FileResult.NONE};
    report.start(files.size());
    for (Problem problem : problems) {
      Path folder = Path.of(problem.position().file());
      Outcome unread = new Outcome.Unread(problem);
      report.file(new FileResult(folder, unread, Duration.ZERO));
      tally[0] = tally[0].with(unread);
    }
    int threads =
        given.has(ReadingOptions.INTERACTIVE)
            ? 1
            : given.value(ReportOptions.JOBS).map(Integer::parseInt).orElse(1);
    DocumentReader reader = reader(given);
    Mender mender = new Mender(given, asking);
    new Runner(file -> TranscriptRun.run(file, sessions, reader, mender), clock)
        .run(
            files,
            threads,
            result -> {
              report.file(result);
              tally[0] = tally[0].with(result.outcome());
              last[0] = result;
              return tally[0].status() == 0 || !stopsAtFailure(given);
            });
    mender.finish(files, output);
    report.end(tally[0], Duration.between(start, clock.instant()));
    if (given.has(ReportOptions.SHELL_ON_FAIL)) {
      handOver(last[0], reader);
    }
    return tally[0];
  }

  private static boolean stopsAtFailure(Given given) {
    return given.has(ReportOptions.FAIL_FAST) || given.has(ReportOptions.SHELL_ON_FAIL);
  }

  /// Opens the shell before the first command of a file that failed.
  private void handOver(FileResult result, DocumentReader reader) throws IOException {
    for (StepResult step : result.outcome().steps()) {
      if (step.isFailure()) {
        Writing errors = new Writing(output.errors());
        errors.text("# " + step.position() + ": a shell as before this command:\n");
        errors.text("# $ " + Readable.firstLine(step.command()) + "\n");
        errors.flush();
        TranscriptRun.handOver(result.file(), sessions, reader, step);
        return;
      }
    }
  }

  /// Waits until it may be that a file has changed; false when there is to be no more waiting.
  @FunctionalInterface
  public interface Pause {
    boolean pause();
  }

  /// Replays all, then again each file that changes or is new, until `pause` ends it. Answers the
  /// exit status of the last run.
  public int watch(Given given, Pause pause) throws IOException {
    if (wantsCoverage(given)) {
      return covered().watch(given, pause);
    }
    Selection selection = Selection.of(given);
    Reporters report = reporters(given);
    Watched watched = new Watched(reader(given));
    TranscriptFiles.Found found = find(given);
    List<Path> changed = watched.changed(selection.of(found.files()));
    int status = run(given, report, changed, found.problems()).status();
    while (pause.pause()) {
      changed = watched.changed(selection.of(find(given).files()));
      if (!changed.isEmpty()) {
        status = run(given, report, changed, List.of()).status();
      }
    }
    return status;
  }
}
