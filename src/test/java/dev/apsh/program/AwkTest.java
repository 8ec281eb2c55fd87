package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apsh.linux.LimitReached;
import org.junit.jupiter.api.Test;

/// awk where it meets the machine: attributes, limits, what it does not have.
class AwkTest {
  private final DocumentMachine machine = new DocumentMachine();

  @Test
  void itReadsAndWritesAttributes() {
    assertThat(machine.run("awk '{ print $1 * 2 }' /sys/bus/ap/config_time").out())
        .isEqualTo("60\n");
    assertThat(machine.run("awk 'BEGIN { print 45 > \"/sys/bus/ap/config_time\" }'"))
        .isEqualTo(new Ran("", "", 0));
    assertThat(machine.run("cat /sys/bus/ap/config_time").out()).isEqualTo("45\n");
  }

  @Test
  void aRefusedWriteIsFatal() {
    assertThat(machine.run("awk 'BEGIN { print \"x\" > \"/sys/bus/ap/config_time\" }'"))
        .isEqualTo(
            new Ran(
                "",
                "awk: fatal: flush to \"/sys/bus/ap/config_time\" failed: Invalid argument\n",
                2));
  }

  @Test
  void endlessProgramsMeetALimit() {
    assertThatThrownBy(() -> machine.run("awk 'BEGIN { while (1) ; }'"))
        .isInstanceOf(LimitReached.class);
  }

  @Test
  void endlessTextsAndArraysMeetALimit() {
    assertThatThrownBy(() -> machine.run("awk 'BEGIN { x = \"ab\"; while (1) x = x x }'"))
        .isInstanceOf(LimitReached.class)
        .hasMessageContaining("characters in one text");
    assertThatThrownBy(() -> machine.run("awk 'BEGIN { while (1) a[i++] = i }'"))
        .isInstanceOf(LimitReached.class);
    assertThatThrownBy(() -> machine.run("awk 'BEGIN { $100000000 = 1 }'"))
        .isInstanceOf(LimitReached.class);
    assertThatThrownBy(() -> machine.run("awk 'BEGIN { printf \"%999999999d\", 1 }'"))
        .isInstanceOf(LimitReached.class);
  }

  @Test
  void whatItDoesNotHaveIsRefusedByName() {
    assertThat(machine.run("awk --lint 1"))
        .isEqualTo(new Ran("", "awk: --lint is not simulated\n", 2));
    assertThat(machine.run("awk 'BEGIN { print 1 |& \"cat\" }'"))
        .isEqualTo(new Ran("", "awk: |& is not simulated\n", 2));
    assertThat(machine.run("awk 'BEGIN { @f(1) }'"))
        .isEqualTo(new Ran("", "awk: @ is not simulated\n", 2));
    assertThat(machine.run("awk '@include \"x\"'"))
        .isEqualTo(new Ran("", "awk: @ is not simulated\n", 2));
  }

  @Test
  void aSandboxRefusesWhatReachesOut() {
    assertThat(machine.run("awk -S 'BEGIN { system(\"echo x\") }'").err())
        .isEqualTo("awk: cmd. line:1: fatal: 'system' function not allowed in sandbox mode\n");
    assertThat(machine.run("awk -S 'BEGIN { print 1 > \"/tmp/x\" }'").status()).isEqualTo(2);
  }

  @Test
  void timeAndChanceAreTheWorlds() {
    assertThat(machine.run("awk 'BEGIN { print strftime(\"%Y\") }'").out()).isEqualTo("2019\n");
    String program = "awk 'BEGIN { print rand(), rand() }'";
    assertThat(machine.run(program)).isEqualTo(machine.run(program));
  }
}
