package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Presses Ctrl-C on a pseudo-terminal.
class InterruptTest {
  private static final String PYTHON = "/usr/bin/python3";

  /// What a user may wait.
  private static final int MOST_MILLISECONDS = 100;

  @ParameterizedTest
  @ValueSource(strings = {"xterm", "dumb"})
  void theUserHasThePromptBackAtOnce(String terminal, @TempDir Path work)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of(PYTHON)), "python3 is not installed");
    Path script = work.resolve("interrupt.py");
    try (InputStream in = InterruptTest.class.getResourceAsStream("interrupt.py")) {
      Files.write(script, in.readAllBytes());
    }
    Path output = work.resolve("output");
    Process process =
        new ProcessBuilder(
                PYTHON,
                script.toString(),
                terminal,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss512m",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "-Dapsh.terminal=true",
                "-Dorg.jline.terminal.provider=jni",
                "-Duser.home=" + work,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.apsh.console.Main",
                "--profile",
                "linux-6.1")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    assertThat(status).as(String.join("\n", lines)).isZero();
    assertThat(lines)
        .hasSize(6)
        .allSatisfy(line ->
            assertThat(Integer.parseInt(line.substring(0, line.indexOf(' '))))
                .as(line)
                .isLessThan(MOST_MILLISECONDS));
  }
}
