package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What starting in an instant costs, in what can be counted: classes.
class StartupTest {
  /// Classes of ours that `-c lszcrypt` may load, lambdas among them.
  private static final int OURS = 700;

  /// Classes of ours, of ANTLR and of Java that it may load.
  private static final int ALL = 2400;

  private Path log = Path.of("");

  @BeforeEach
  void makeLog(@TempDir Path folder) {
    log = folder.resolve("classes");
  }

  @Test
  void aBatchRunLoadsNoSpringNoJlineNoJacksonAndFewClasses() throws Exception {
    List<String> loaded = loaded("-c", "lszcrypt");
    assertThat(loaded)
        .noneMatch(name -> name.startsWith("org.springframework"))
        .noneMatch(name -> name.startsWith("org.jline"))
        .noneMatch(name -> name.startsWith("tools.jackson"));
    assertThat(loaded.stream().filter(name -> name.startsWith("dev.apsh")))
        .hasSizeBetween(50, OURS);
    assertThat(loaded).hasSizeLessThan(ALL);
  }

  /// Each of these costs more than all of `lszcrypt`: a class that is made at run time, which no
  /// cache keeps, or a formatter, a parser of time, a logger with all that it brings.
  @Test
  void onTheWayToTheFirstAnswerNothingIsMadeThatNoCacheKeeps() throws Exception {
    assertThat(loaded("-c", "lszcrypt").stream().filter(StartupTest::isCostly)).isEmpty();
  }

  private static boolean isCostly(String name) {
    return name.contains("$$TypeSwitch")
        || name.startsWith("java.util.Comparator$$")
        || name.startsWith("java.lang.runtime.ObjectMethods")
        || name.startsWith("java.util.Formatter")
        || name.startsWith("java.time.format")
        || name.startsWith("java.lang.System$Logger");
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
    Process java =
        new ProcessBuilder(command(arguments))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(java.waitFor()).isZero();
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.substring(0, line.indexOf(" source: ")))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .toList();
  }

  private List<String> command(String... arguments) {
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
