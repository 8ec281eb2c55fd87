package dev.apsh.transcript;

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
  /// be read or nothing was found. An exception is a failure to write the report.
  public int run(Given given) throws IOException {
    Reporter report = new Report(Mender.reported(given, output));
    Optional<String> conflict = ReadingOptions.conflict(given);
    if (conflict.isPresent()) {
      report.problem(conflict.get());
      return UNREADABLE;
    }
    List<Path> paths = given.paths().stream().map(Path::of).toList();
    Instant start = clock.instant();
    TranscriptFiles.Found found = TranscriptFiles.find(paths.isEmpty() ? DEFAULT : paths);
    DocumentReader reader = new DocumentReader(ReadingPlan.of(given), sessions.catalogue());
    Mender mender = new Mender(given, asking);
    Tally tally = Tally.NOTHING;
    for (Problem problem : found.problems()) {
      tally = tally.with(report(report, Path.of(problem.position().file()), problem));
    }
    for (Path file : found.files()) {
      tally = tally.with(report(report, file, TranscriptRun.run(file, sessions, reader, mender)));
      if (given.has(ReportOptions.FAIL_FAST) && tally.status() != 0) {
        break;
      }
    }
    if (tally.equals(Tally.NOTHING)) {
      report.problem("no tests found");
      return UNREADABLE;
    }
    mender.finish(found.files(), output);
    report.end(tally, Duration.between(start, clock.instant()));
    return tally.status();
  }

  private static Outcome report(Reporter report, Path file, Outcome outcome) throws IOException {
    report.file(new FileResult(file, outcome, Duration.ZERO));
    return outcome;
  }
}
