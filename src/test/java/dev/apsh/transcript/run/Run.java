package dev.apsh.transcript.run;

import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.TestArguments;
import dev.apsh.transcript.report.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// A whole run of transcripts: its exit status, its report, its errors.
record Run(int status, String report, String errors) {
  static Run of(Sessions sessions, Path... paths) {
    return of(sessions, false, paths);
  }

  /// The clock says that it took two seconds.
  static Run of(Sessions sessions, boolean colour, Path... paths) {
    return of(sessions, colour, Stream.of(paths).map(Path::toString).toList());
  }

  /// A run with options.
  static Run of(Sessions sessions, boolean colour, List<String> arguments) {
    Given given = (Given) TestArguments.parse(arguments);
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    AtomicBoolean begun = new AtomicBoolean();
    InstantSource clock = () -> Instant.EPOCH.plusSeconds(begun.getAndSet(true) ? 2 : 0);
    try {
      int status =
          new TranscriptTests(sessions, new Output(report, errors, colour, colour), clock)
              .run(given);
      return new Run(status, text(report), text(errors));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// A watch that ends after these changes.
  static Run watched(Sessions sessions, List<String> arguments, List<Runnable> changes) {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    Iterator<Runnable> next = changes.iterator();
    try {
      int status =
          new TranscriptTests(
                  sessions, new Output(report, report, false, false), () -> Instant.EPOCH)
              .watch(
                  (Given) TestArguments.parse(arguments),
                  () -> {
                    boolean more = next.hasNext();
                    if (more) {
                      next.next().run();
                    }
                    return more;
                  });
      return new Run(status, text(report), "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.ISO_8859_1);
  }

  /// The report without what cram does not print: positions after ranges, notes, the speed.
  String asCram() {
    return report
        .replaceAll("(?m)^(@@ .* @@) .*$", "$1")
        .replaceAll("(?m)^# \\S+:\\d+: .*\n", "")
        .replaceAll("(?m)^# and \\d+ more\n", "")
        .replaceAll("(?m)^# \\d+ commands in .*\n", "");
  }
}
