package dev.apsh.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apsh.kernel.Bytes;
import dev.apsh.shell.ShellRun.Kind;
import dev.apsh.shell.ShellRun.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Runs a script as an administrator would write it, from the first queue that is freed to the last
/// device that is removed.
class AdministratorScriptTest {
  private static String script() throws IOException {
    try (InputStream in = AdministratorScriptTest.class.getResourceAsStream("three-guests.sh")) {
      return Bytes.of(in.readAllBytes()).text();
    }
  }

  @Test
  void threeGuestsGetTheirQueues() throws IOException {
    Ran ran = ShellRun.run(Kind.SCRIPT, script());
    assertThat(ran)
        .isEqualTo(
            new Ran(
                """
                Guest1   2 cards 4 queues: 05.0004 05.00ab 06.0004 06.00ab
                Guest2   1 card 2 queues: 05.0047 05.00ff
                Guest3   1 card 2 queues: 06.0047 06.00ff
                queues for guests: 12
                all as planned
                """,
                "",
                0));
  }

  @Test
  void whateverGoesWrongTheMachineIsAsBefore() throws IOException {
    String broken = script().replace("[Guest2]='5'", "[Guest2]='5 6'");
    String checked =
        "( %s\n)\n echo $?; cat /sys/bus/ap/apmask; ls /sys/devices/vfio_ap/matrix | grep -c -- -"
            .formatted(broken);
    Ran ran = ShellRun.run(Kind.SCRIPT, checked);
    assertThat(ran.output()).endsWith("1\n0x" + "f".repeat(64) + "\n0\n");
    assertThat(ran.errors()).contains("Address already in use");
  }

  @Test
  void bashFindsNothingWrongInIt() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
    ProcessBuilder bash = new ProcessBuilder("/bin/bash", "-n").redirectErrorStream(true);
    Process process = bash.start();
    try (var input = process.getOutputStream()) {
      input.write(Bytes.of(script()).toArray());
    }
    assertThat(Bytes.of(process.getInputStream().readAllBytes()).text()).isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(ShellRun.run(Kind.COMMAND, "bash -n <<'END'\n" + script() + "END"))
        .isEqualTo(new Ran("", "", 0));
  }
}
