package dev.apsh.console;

import dev.apsh.kernel.Bytes;
import dev.apsh.transcript.Output;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.TranscriptTests;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// `apsh test`: replays transcripts, each on a machine of its own.
final class TestRun {
  private static final int WRONG = 2;

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
      Output output = new Output(streams.outStream(), streams.errorStream(), isColoured());
      return new TranscriptTests(
              sessions(test.choices()),
              output,
              InstantSource.system(),
              Optional.of(new AskingPerson(streams)))
          .run(test.given());
    } catch (InvalidPathException e) {
      var _ = streams.error(Bytes.of("apsh: " + e.getInput() + ": no file can have this name\n"));
      return WRONG;
    } catch (IOException e) {
      return WRONG;
    }
  }

  /// Colour is for who looks at a terminal, and says so.
  private static boolean isColoured() {
    return Boolean.getBoolean("apsh.colour") && System.getenv("NO_COLOR") == null;
  }

  /// A machine for each transcript: what its own settings say goes before the command line.
  static Sessions sessions(Invocation.Choices choices) {
    return new TestMachines(choices);
  }
}
