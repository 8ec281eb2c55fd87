package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The same command lines under the real tools and under ours, on equal trees: same output, same
/// errors, same status, same tree afterwards.
class ParityTest {
  private static final Path LINES = Path.of("src/test/resources/parity");
  private static final int LEAST_LINES = 150;

  private final RealTools realTools = new RealTools();
  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> linesGiveWhatTheRealToolsGive() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      for (String line : lines(file)) {
        int number = tests.size();
        tests.add(DynamicTest.dynamicTest(line, () -> compare(line, number)));
      }
    }
    return tests.stream();
  }

  @Test
  void thereAreEnoughLines() throws IOException {
    int count = 0;
    for (Path file : files()) {
      count += lines(file).size();
    }
    assertThat(count).isGreaterThanOrEqualTo(LEAST_LINES);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(LINES)) {
      return all.filter(path -> path.toString().contains(System.getProperty("parity", "")))
          .sorted()
          .toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .toList();
  }

  private void compare(String line, int number) throws IOException, InterruptedException {
    Optional<String> missing = realTools.whyNot(line);
    assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
    Machine machine = ParityTree.on(new Machine());
    Path folder = Files.createDirectory(temporary.resolve("w" + number));
    ParityTree.in(folder);
    Ran real = RealTools.run(line, folder);
    Ran ours = machine.run(line);
    assertThat(shown(ours)).isEqualTo(shown(real));
    assertThat(String.join("\n", machine.tree())).isEqualTo(String.join("\n", tree(folder)));
  }

  private static String shown(Ran ran) {
    return ran.out() + "--- errors\n" + ran.err() + "--- status " + ran.status();
  }

  private static List<String> tree(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder))
          .sorted((a, b) -> parts(folder, a).compareTo(parts(folder, b)))
          .map(path -> line(folder, path))
          .toList();
    }
  }

  /// A sort key by which a directory stands before what it holds, name by name.
  private static String parts(Path folder, Path path) {
    return folder.relativize(path).toString().replace('/', '\0');
  }

  private static String line(Path folder, Path path) {
    try {
      String name = folder.relativize(path).toString();
      if (Files.isSymbolicLink(path)) {
        return "l 777 " + name + " " + Files.readSymbolicLink(path);
      }
      int bits = ((Number) Files.getAttribute(path, "unix:mode")).intValue();
      String mode = "%03o ".formatted(bits & 0777);
      return Files.isDirectory(path)
          ? "d " + mode + name
          : "- " + mode + name + " " + dev.apsh.kernel.Bytes.of(Files.readAllBytes(path)).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theTreesAreEqualToBeginWith() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("tree"));
    ParityTree.in(folder);
    assertThat(ParityTree.on(new Machine()).tree()).isEqualTo(tree(folder));
    assertThat(new String(Files.readAllBytes(folder.resolve("a")), StandardCharsets.UTF_8))
        .startsWith("one\n");
  }
}
