package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReportOptions;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.run.TranscriptTests;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// `apsh test`: replays transcripts, each on a machine of its own.
final class TestRun {
  private static final int WRONG = 2;
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final RealStreams streams;

  TestRun(RealStreams streams) {
    this.streams = streams;
  }

  int run(Invocation.Test test) {
    if (Machines.choose(test.choices(), Path.of("")) instanceof Machines.Wrong(String message)) {
      var _ = streams.error(Bytes.of("apsh: " + message + "\n"));
      return WRONG;
    }
    try {
      return run(
          new TranscriptTests(
              new TestMachines(test.choices(), new Takeover(streams)::take),
              output(),
              InstantSource.system(),
              Optional.of(new AskingPerson(streams))),
          test.given());
    } catch (InvalidPathException e) {
      var _ = streams.error(Bytes.of("apsh: " + e.getInput() + ": no file can have this name\n"));
      return WRONG;
    } catch (NoSuchFileException | AccessDeniedException e) {
      String why =
          e instanceof NoSuchFileException ? "No such file or directory" : "Permission denied";
      var _ = streams.error(Bytes.of("apsh: cannot write " + e.getFile() + ": " + why + "\n"));
      return WRONG;
    } catch (IOException e) {
      return WRONG;
    }
  }

  private static int run(TranscriptTests tests, Given given) throws IOException {
    return given.has(ReportOptions.WATCH) ? tests.watch(given, TestRun::pause) : tests.run(given);
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  /// The launcher says whether somebody looks at a terminal; colour is for who has nothing against
  /// it.
  private Output output() {
    boolean terminal = Boolean.getBoolean("apsh.colour");
    boolean colour = terminal && System.getenv("NO_COLOR") == null;
    return new Output(streams.outStream(), streams.errorStream(), terminal, colour);
  }

  /// A machine for each transcript: what its own settings say goes before the command line.
  static Sessions sessions(Invocation.Choices choices) {
    return new TestMachines(choices, _ -> {});
  }
}
