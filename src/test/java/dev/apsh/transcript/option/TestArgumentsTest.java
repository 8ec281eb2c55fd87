package dev.apsh.transcript.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestArgumentsTest {
  private static Given given(String... arguments) {
    return (Given) TestArguments.parse(List.of(arguments));
  }

  private static String wrong(String... arguments) {
    return ((TestArguments.Wrong) TestArguments.parse(List.of(arguments))).message();
  }

  @Test
  void optionsAndPathsMayBeMixed() {
    Given given = given("a.t", "--fail-fast", "b.t");

    assertThat(given.has(ReportOptions.FAIL_FAST)).isTrue();
    assertThat(given.paths()).containsExactly("a.t", "b.t");
  }

  @Test
  void aValueIsAttachedOrFollows() {
    assertThat(given("--lab=x").value(TestOptions.LAB)).contains("x");
    assertThat(given("--lab", "x").value(TestOptions.LAB)).contains("x");
    assertThat(given("--lab", "x", "--lab", "y").values(TestOptions.LAB)).containsExactly("x", "y");
    assertThat(given("--lab", "x", "--lab", "y").value(TestOptions.LAB)).contains("y");
  }

  @Test
  void afterTwoDashesAllArePaths() {
    assertThat(given("--", "--lab", "-x").paths()).containsExactly("--lab", "-x");
  }

  @Test
  void whatIsWrongIsSaidInALine() {
    assertThat(wrong("--nonsense"))
        .isEqualTo("unknown option --nonsense of test; apsh test --help lists them");
    assertThat(wrong("--lab")).isEqualTo("option --lab needs a value");
    assertThat(wrong("--lab=")).isEqualTo("option --lab: must not be empty");
    assertThat(wrong("--fail-fast=1")).isEqualTo("option --fail-fast takes no value");
  }

  @Test
  void theHelpHasEachOptionOnce() {
    assertThat(TestOptions.help()).contains("  --fail-fast        stop after");
    assertThat(TestOptions.help().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aShardIsOneOfSome() {
    assertThat(ReportOptions.shard("1/3")).isEmpty();
    assertThat(ReportOptions.shard("3/3")).isEmpty();
    assertThat(ReportOptions.shard("4/3")).isPresent();
    assertThat(ReportOptions.shard("0/3")).isPresent();
    assertThat(ReportOptions.shard("1")).isPresent();
  }
}
