package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What starting in an instant costs, in what can be counted: classes.
class StartupTest {
  /// Classes of ours, and of all, that `-c lszcrypt` may load.
  private static final int OURS = 700;

  private static final int ALL = 3000;

  @TempDir private Path folder;

  @Test
  void aBatchRunLoadsNoSpringNoJlineNoDatabindAndFewClasses() throws Exception {
    List<String> loaded = loaded("-c", "lszcrypt");
    assertThat(loaded)
        .noneMatch(name -> name.startsWith("org.springframework"))
        .noneMatch(name -> name.startsWith("org.jline"))
        .noneMatch(name -> name.startsWith("tools.jackson"));
    assertThat(loaded.stream().filter(name -> name.startsWith("dev.apsh")))
        .hasSizeBetween(50, OURS);
    assertThat(loaded).hasSizeLessThan(ALL);
  }

  @Test
  void aLabIsReadWithoutDatabind() throws Exception {
    assertThat(loaded("--lab", "labs/document.json", "-c", "true"))
        .noneMatch(name -> name.startsWith("org.springframework"))
        .noneMatch(name -> name.startsWith("tools.jackson.databind"))
        .anyMatch(name -> name.startsWith("tools.jackson.core"));
  }

  /// The names of the classes that a run of its own loads, with the whole class path at hand.
  private List<String> loaded(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes");
    Process java =
        new ProcessBuilder(command(log, arguments))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(java.waitFor()).isZero();
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.substring(line.indexOf("] ") + 2, line.indexOf(" source: ")))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .toList();
  }

  private static List<String> command(Path log, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.apsh.console.Main"));
    command.addAll(List.of(arguments));
    return command;
  }
}
