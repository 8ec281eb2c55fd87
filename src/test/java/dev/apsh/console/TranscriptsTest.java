package dev.apsh.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.report.Output;
import dev.apsh.transcript.run.TranscriptTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All transcripts, replayed as `apsh test` replays them.
class TranscriptsTest {
  private static final Path TRANSCRIPTS = Path.of("transcripts");

  @Test
  void everyTranscriptCanBeReplayed() throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    int status =
        new TranscriptTests(
                TestRun.sessions(Invocation.Choices.NONE),
                new Output(report, report, false),
                InstantSource.system())
            .run(Given.NOTHING);
    assertThat(status).as(report.toString(UTF_8)).isZero();
    assertThat(report.toString(UTF_8)).contains("# Ran " + count() + " tests, ");
  }

  private static long count() throws IOException {
    try (Stream<Path> files = Files.walk(TRANSCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".t")).count();
    }
  }
}
