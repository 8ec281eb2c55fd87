package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Reply;
import dev.apsh.transcript.Session;
import dev.apsh.transcript.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples in README and manual: each document's on a fresh machine, each output as it is
/// printed there.
class DocumentedExamplesTest {
  /// Stands for any number of lines in a documented output.
  private static final String ANY = "…";

  /// A command with its output, as a document has them.
  private record Example(int line, String command, List<String> output) {}

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> manual = Files.list(Path.of("docs/manual"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), manual.sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anExampleGivesWhatTheDocumentSays(Path document) throws IOException {
    try (Session session = open(document)) {
      for (Example example : examples(document)) {
        Reply reply = session.run(Place.HOST, example.command().getBytes(StandardCharsets.UTF_8));
        List<String> lines =
            new String(reply.output().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(matches(example.output(), lines))
            .as(
                "%s:%d: %s%nexpected %s%nbut got  %s",
                document, example.line(), example.command(), example.output(), lines)
            .isTrue();
      }
    }
  }

  @Test
  void theReadmeHasExamples() throws IOException {
    assertThat(examples(Path.of("README.md"))).hasSizeGreaterThan(5);
  }

  private static Session open(Path document) {
    Settings settings = new Settings(document, List.of(), new LinkedHashMap<>());
    Invocation.Choices usual = Invocation.Choices.NONE;
    return ((Opening.Opened) TestRun.sessions(usual).open(settings)).session();
  }

  private static boolean matches(List<String> expected, List<String> lines) {
    if (expected.isEmpty()) {
      return lines.isEmpty();
    }
    List<String> rest = expected.subList(1, expected.size());
    if (!expected.getFirst().equals(ANY)) {
      return !lines.isEmpty()
          && expected.getFirst().equals(lines.getFirst())
          && matches(rest, lines.subList(1, lines.size()));
    }
    for (int skipped = 0; skipped <= lines.size(); skipped++) {
      if (matches(rest, lines.subList(skipped, lines.size()))) {
        return true;
      }
    }
    return false;
  }

  /// Fenced blocks with prompts `[root@host …]# `, and indented ones with the prompt `$ `.
  private static List<Example> examples(Path document) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(document);
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        fenced = line.equals("```console");
      } else if (fenced && line.startsWith("[root@host ")) {
        add(examples, lines, i, line.substring(line.indexOf("# ") + 2), "", "[root@host ");
      } else if (!fenced && line.startsWith("    $ ")) {
        add(examples, lines, i, line.substring(6), "    ", "    $ ");
      }
    }
    return examples;
  }

  private static void add(
      List<Example> examples,
      List<String> lines,
      int at,
      String first,
      String indent,
      String prompt) {
    StringBuilder command = new StringBuilder(first);
    List<String> output = new ArrayList<>();
    for (int i = at + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(prompt) || line.startsWith("```") || !line.startsWith(indent)) {
        break;
      }
      String text = line.substring(indent.length());
      if (output.isEmpty() && text.startsWith("> ")) {
        command.append("\n").append(text.substring(2));
      } else if (!text.isEmpty() || indent.isEmpty()) {
        output.add(text);
      }
    }
    examples.add(new Example(at + 1, command.toString(), output));
  }
}
