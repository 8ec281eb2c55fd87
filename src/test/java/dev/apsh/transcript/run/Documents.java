package dev.apsh.transcript.run;

import dev.apsh.transcript.mend.Mender;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.TestArguments;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.reading.DocumentReader;
import dev.apsh.transcript.reading.ReadingPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The documents of the tests, one of each carrier, and what becomes of them.
final class Documents {
  static final Path FOLDER = Path.of("src", "test", "resources", "documents");

  private Documents() {}

  static List<Path> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// The options that a document needs.
  static List<String> options(Path file) {
    return file.toString().endsWith(".org")
        ? List.of("--prefix", ": ", "--prompt", "~>", "--timeout", "5")
        : List.of("--timeout", "5");
  }

  static Given given(Path file, String... more) {
    List<String> arguments =
        Stream.of(options(file), List.of(more), List.of(file.toString()))
            .flatMap(List::stream)
            .toList();
    return (Given) TestArguments.parse(arguments);
  }

  static Outcome outcome(Path file, String... more) {
    Given given = given(file, more);
    Answering sessions = Answering.words();
    return TranscriptRun.run(
        file,
        sessions,
        new DocumentReader(ReadingPlan.of(given), sessions.catalogue()),
        new Mender(given, Optional.empty()));
  }

  /// `LINE KIND COMMAND`, with the reason of one that was skipped or was to fail.
  static List<String> results(Outcome outcome) {
    return outcome.steps().stream().map(Documents::shown).toList();
  }

  private static String shown(StepResult step) {
    String reason = step.reason().isEmpty() ? "" : ": " + step.reason();
    return "%d %s %s%s"
        .formatted(step.position().line(), step.kind(), step.command().replace("\n", "|"), reason);
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Path write(Path file, String latin) {
    try {
      return Files.writeString(file, latin, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
