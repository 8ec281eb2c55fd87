package dev.apsh.transcript.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.Source;
import dev.apsh.transcript.document.Entry;
import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.document.Transcript;
import dev.apsh.transcript.option.Given;
import dev.apsh.transcript.option.ReadingOptions;
import dev.apsh.transcript.outcome.Outcome;
import dev.apsh.transcript.outcome.StepResult;
import dev.apsh.transcript.reading.DocumentReader;
import dev.apsh.transcript.reading.ReadingPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is changed in the outputs of a document: once mended it matches, and is mended no more.
class MendPropertyTest {
  private static final int ROUNDS = 60;
  private static final String[] LINES = {"", "x", "a* (glob)", "...", "[3]", "one", "café", "\t"};

  @TempDir private Path folder;

  static List<Path> documents() {
    return Documents.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aMendedDocumentMatchesAndStaysAsItIs(Path document) {
    Random random = new Random(4711);
    String whole = Documents.text(document);
    for (int i = 0; i < ROUNDS; i++) {
      String text = i % 2 == 0 ? whole : whole.replace("\n", "\r\n");
      String changed = changed(document, text, random);
      Path file = Documents.write(folder.resolve(document.getFileName()), changed);
      Outcome before = Documents.outcome(file);
      Outcome _ = Documents.outcome(file, "--update");
      String mended = Documents.text(file);

      assertThat(failures(Documents.outcome(file))).as(changed).isEqualTo(withoutMendable(before));
      Outcome _ = Documents.outcome(file, "--update");
      assertThat(Documents.text(file)).as(changed).isEqualTo(mended);
      assertThat(mended.contains("\r\n")).isEqualTo(i % 2 == 1);
      assertThat(kept(document, mended)).as(changed).isEqualTo(kept(document, changed));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void thePatchIsWhatGitApplies(Path document) throws IOException, InterruptedException {
    String changed = changed(document, Documents.text(document), new Random(7));
    Path name = document.getFileName();
    Path file = Documents.write(folder.resolve(name), changed);
    Given given = Documents.given(file, "--diff");
    String patch = Run.of(Answering.words(), false, arguments(file, "--diff")).report();
    Outcome _ = Documents.outcome(file, "--update");
    String mended = Documents.text(file);
    assertThat(given.has(ReadingOptions.DIFF)).isTrue();

    Path _ = Documents.write(file, changed);
    String inFolder = patch.replaceAll("(?m)^(---|\\+\\+\\+) ([ab])/.*/", "$1 $2/");
    Path _ = Documents.write(folder.resolve("patch"), inFolder);
    if (!patch.isEmpty()) {
      Process git =
          new ProcessBuilder("git", "apply", "patch")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(git.waitFor()).as(said + inFolder).isZero();
    }
    assertThat(Documents.text(file)).isEqualTo(mended);
  }

  private static List<String> arguments(Path file, String option) {
    List<String> arguments = new ArrayList<>(Documents.options(file));
    arguments.add(option);
    arguments.add(file.toString());
    return arguments;
  }

  /// Lines of outputs are dropped, doubled or replaced.
  private static String changed(Path document, String text, Random random) {
    Transcript transcript = transcript(document, text);
    List<String> lines = new ArrayList<>();
    for (Entry entry : transcript.entries()) {
      String line = entry.line().text() + entry.line().end();
      boolean isPlain =
          entry instanceof Expectation expectation
              && entry.line().text().equals(expectation.text());
      int change = isPlain ? random.nextInt(5) : 4;
      String end = entry.line().end().isEmpty() ? "\n" : entry.line().end();
      String other = LINES[random.nextInt(LINES.length)];
      switch (change) {
        case 0 -> {}
        case 1 -> lines.addAll(List.of(line, line));
        case 2 -> lines.add(margin(entry) + other + end);
        case 3 -> lines.addAll(List.of(line, margin(entry) + other + end));
        default -> lines.add(line);
      }
    }
    return String.join("", lines);
  }

  private static String margin(Entry entry) {
    String text = entry.line().text();
    return text.substring(0, text.length() - text.stripLeading().length());
  }

  /// The lines that no mending may touch.
  private static List<String> kept(Path document, String text) {
    return transcript(document, text).entries().stream()
        .filter(entry -> !(entry instanceof Expectation))
        .map(entry -> entry.line().text() + entry.line().end())
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static Transcript transcript(Path document, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    Given given = Documents.given(document);
    return new DocumentReader(ReadingPlan.of(given), Answering.words().catalogue())
        .read(Source.of(document, bytes))
        .value()
        .orElseThrow();
  }

  /// What is left when all outputs are mended: commands that fail, and all that is no failure.
  private static List<String> withoutMendable(Outcome before) {
    return failures(before).stream().filter(result -> result.contains("refuse")).toList();
  }

  private static List<String> failures(Outcome outcome) {
    return outcome.steps().stream().filter(StepResult::isFailure).map(StepResult::command).toList();
  }
}
