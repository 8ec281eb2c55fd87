package dev.apsh.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apsh.kernel.Bytes;
import dev.apsh.shell.ShellRun.Kind;
import dev.apsh.shell.ShellRun.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs each snippet of the corpus under the bash of this computer and under the shell: same
/// output, same errors, same status.
class BashParityTest {
  private static final List<String> SUBJECTS =
      List.of(
          "quoting",
          "parameters",
          "arithmetic",
          "control",
          "redirection",
          "patterns",
          "arrays",
          "builtins",
          "errors",
          "commandline",
          "options",
          "reading",
          "expansions",
          "flow",
          "files",
          "syntax",
          "scripts",
          "programs");

  /// A snippet with its place in the corpus.
  private record Snippet(String subject, int number, Kind kind, String script) {
    String name() {
      return subject + " " + number + ": " + script.lines().findFirst().orElse("");
    }
  }

  @TestFactory
  Stream<DynamicTest> everySnippetDoesAsInBash() throws IOException {
    assumeTrue(isBash(), "bash 5.2 is not installed");
    return SUBJECTS.stream()
        .flatMap(subject -> snippets(subject).stream())
        .map(snippet -> DynamicTest.dynamicTest(snippet.name(), () -> compare(snippet)));
  }

  private static boolean isBash() throws IOException {
    if (!Files.isExecutable(Path.of("/bin/bash"))) {
      return false;
    }
    Process process = new ProcessBuilder("/bin/bash", "-c", "echo $BASH_VERSION").start();
    return new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
        .startsWith("5.2");
  }

  private static List<Snippet> snippets(String subject) {
    List<Snippet> snippets = new ArrayList<>();
    for (String text : resource("parity/" + subject + ".txt").split("(?m)^%%\n")) {
      Kind kind =
          text.startsWith("#! -c\n")
              ? Kind.COMMAND
              : text.startsWith("#! -s\n") ? Kind.INPUT : Kind.SCRIPT;
      String script = kind == Kind.SCRIPT ? text : text.substring(text.indexOf('\n') + 1);
      snippets.add(new Snippet(subject, snippets.size() + 1, kind, script));
    }
    return snippets;
  }

  private static String resource(String name) {
    try (InputStream in = BashParityTest.class.getResourceAsStream(name)) {
      return Bytes.of(in.readAllBytes()).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(Snippet snippet) throws IOException, InterruptedException {
    Ran ours = ShellRun.run(snippet.kind(), snippet.script());
    assertThat(ours).as(snippet.script()).isEqualTo(real(snippet));
  }

  private static Ran real(Snippet snippet) throws IOException, InterruptedException {
    Path place = Files.createTempDirectory("apsh-parity");
    try {
      Path directory = Files.createDirectory(place.resolve("w"));
      Path output = place.resolve("out");
      Path errors = place.resolve("err");
      Path input = place.resolve("in");
      Files.write(input, Bytes.of(snippet.kind() == Kind.INPUT ? snippet.script() : "").toArray());
      Path script = place.resolve("t.sh");
      Files.write(script, Bytes.of(snippet.script()).toArray());
      // Whoever runs this in the background has bash start with SIGINT ignored, which it then
      // shows.
      List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT", "bash"));
      command.addAll(
          switch (snippet.kind()) {
            case SCRIPT -> List.of("-c", "exec bash ../t.sh");
            case COMMAND -> List.of("-c", snippet.script());
            case INPUT -> List.of();
          });
      List<String> whole = new ArrayList<>(List.of("env", "--default-signal"));
      whole.addAll(command);
      ProcessBuilder builder =
          new ProcessBuilder(whole)
              .directory(directory.toFile())
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile());
      builder.environment().clear();
      builder
          .environment()
          .putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", "/root", "LANG", "C.UTF-8"));
      int status = builder.start().waitFor();
      return new Ran(read(output, directory), read(errors, directory), status);
    } finally {
      delete(place);
    }
  }

  private static String read(Path file, Path directory) throws IOException {
    return Bytes.of(Files.readAllBytes(file))
        .text()
        .replace("../t.sh", "t.sh")
        .replace(directory.toString(), "/tmp/w");
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
