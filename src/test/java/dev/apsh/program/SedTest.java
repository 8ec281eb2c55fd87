package dev.apsh.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apsh.linux.LimitReached;
import org.junit.jupiter.api.Test;

/// sed where it meets the machine: attributes, limits, what it does not have.
class SedTest {
  private final DocumentMachine machine = new DocumentMachine();

  @Test
  void anAttributeIsNotEditedInPlace() {
    assertThat(machine.run("sed -i s/1/0/ /sys/bus/ap/config_time").err())
        .matches("sed: couldn't open temporary file /sys/bus/ap/sed\\w{6}: Permission denied\n");
    assertThat(machine.run("sed -i s/1/0/ /sys/bus/ap/config_time").status()).isEqualTo(4);
  }

  @Test
  void whatIsWrittenToAnAttributeIsOneWrite() {
    assertThat(machine.run("sed -n 'w /sys/bus/ap/config_time'", "60\n").status()).isZero();
    assertThat(machine.run("cat /sys/bus/ap/config_time").out()).isEqualTo("60\n");
    assertThat(machine.run("sed -n 'w /sys/bus/ap/config_time'", "1\n2\nx\n"))
        .isEqualTo(new Ran("", "sed: couldn't flush <unknown>: Invalid argument\n", 4));
  }

  @Test
  void whatItDoesNotHaveIsRefusedByName() {
    assertThat(machine.run("sed -s p")).isEqualTo(new Ran("", "sed: -s is not simulated\n", 2));
    assertThat(machine.run("sed --posix p"))
        .isEqualTo(new Ran("", "sed: --posix is not simulated\n", 2));
  }

  @Test
  void withoutAScriptItSaysHowItIsCalled() {
    assertThat(machine.run("sed").status()).isEqualTo(1);
    assertThat(machine.run("sed").err()).startsWith("Usage: sed [OPTION]...");
  }

  @Test
  void aTextThatGrowsWithoutEndMeetsALimit() {
    assertThatThrownBy(() -> machine.run("sed ':a;s/.*/&&/;ba'", "abc\n"))
        .isInstanceOf(LimitReached.class)
        .hasMessage("apsh: limit of 16777216 characters in one text reached");
    assertThatThrownBy(() -> machine.run("sed ':a;H;G;h;ba'", "abc\n"))
        .isInstanceOf(LimitReached.class);
  }

  @Test
  void aScriptMayRunCommands() {
    assertThat(machine.run("sed '1e echo first' ", "a\nb\n").out()).isEqualTo("first\na\nb\n");
    assertThat(machine.run("sed 's/.*/echo [&]/e'", "a\nb\n").out()).isEqualTo("[a]\n[b]\n");
  }
}
