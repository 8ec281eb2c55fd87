package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.console.Recording.Answer;
import dev.apsh.linux.Program;
import dev.apsh.program.Catalogue;
import dev.apsh.program.Tools;
import dev.apsh.program.tool.Usage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every program, called wrongly: one clear answer, never an exception, never a silent success.
class WrongCallsTest {
  /// Arguments that hardly any program expects.
  private static final List<String> ODD =
      List.of(
          "",
          "''",
          "--",
          "-",
          "nosuch",
          "1 2 3 4 5 6 7 8",
          "-- --x -y",
          "/nosuch /nosuch",
          "a=b '*'");

  /// Programs that take any argument as a word of the user's own.
  private static final Set<String> TAKE_ALL =
      Set.of("[", "echo", "expr", "false", "printf", "test", "true");

  /// Programs that end the Linux when nothing is wrong.
  private static final Set<String> ENDING = Set.of("poweroff", "reboot");

  /// Programs that look at what they are about before they look at what is not simulated.
  private static final Set<String> LOOK_FIRST = Set.of("chzdev", "lszdev");

  @ParameterizedTest
  @ValueSource(strings = {"document", "linux-6.19"})
  void noCallIsAnsweredByAnException(String profile) {
    int ended = 0;
    try (RecordedMachine machine = machine(profile)) {
      for (Program program : new Catalogue().all()) {
        for (String arguments : ENDING.contains(program.name()) ? List.of("a b") : ODD) {
          Answer answer = call(machine, program.name(), arguments);
          assertThat(answer.status()).as(program.name() + " " + arguments).isLessThan(256);
          ended++;
        }
        assertThat(machine.run("echo alive").out()).as(program.name()).isEqualTo("alive\n");
      }
    }
    assertThat(ended).isGreaterThan(800);
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "linux-6.12"})
  void anUnknownOptionIsNoSuccess(String profile) {
    try (RecordedMachine machine = machine(profile)) {
      for (Program program : new Catalogue().all()) {
        if (!TAKE_ALL.contains(program.name())) {
          for (String option : new String[] {"--frobnicate", "--frobnicate=1", "-\u00a7"}) {
            Answer answer = call(machine, program.name(), option);
            assertThat(answer.status()).as(program.name() + " " + option).isNotZero();
            assertThat(answer.out() + answer.err()).as(program.name() + " " + option).isNotEmpty();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "linux-6.12")
  void whatIsNotSimulatedIsRefusedByName(String profile) {
    int seen = 0;
    try (RecordedMachine machine = machine(profile)) {
      for (Program program : new Catalogue().all()) {
        Usage usage = Tools.named(program.name()).orElseThrow().usage();
        for (String option : usage.notSimulated()) {
          Answer answer = call(machine, program.name(), option + " x");
          String called = program.name() + " " + option;
          assertThat(answer.status()).as(called).isNotZero();
          if (!LOOK_FIRST.contains(program.name())) {
            assertThat(answer.status()).as(called).isEqualTo(2);
            assertThat(answer.err()).as(called).contains(" is not simulated");
          }
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(300);
  }

  private static RecordedMachine machine(String profile) {
    Choices choices = Choices.NONE.with("profile", profile);
    return new RecordedMachine(((Machines.Chosen) Machines.choose(choices, Path.of(""))).start());
  }

  private static Answer call(RecordedMachine machine, String name, String arguments) {
    return machine.run(
        "(timeout 5 "
            + name
            + " "
            + arguments
            + " < /dev/null | head -c 4000"
            + "; exit ${PIPESTATUS[0]})");
  }
}
