package dev.apsh.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.shell.ShellRun.Kind;
import dev.apsh.shell.ShellRun.Ran;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellLimitsTest {
  /// On a thread whose stack is as large as the launcher's.
  private static Ran run(String script) {
    AtomicReference<Ran> ran = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> ran.set(ShellRun.run(Kind.SCRIPT, script)), "shell", 512L << 20);
    thread.start();
    try {
      assertThat(thread.join(Duration.ofSeconds(60))).as("it ends: " + script).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return Objects.requireNonNull(ran.get(), "the script ended");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          f() { f; }; f                        => apsh: limit of 4096 nested calls reached
          x='eval "$x"'; eval "$x"             => apsh: limit of 4096 nested calls reached
          echo {1..999999999}                  => apsh: limit of 1000000 words from one expansion reached
          echo {1..9999}{1..9999}              => apsh: limit of 1000000 words from one expansion reached
          f() { (f); }; f                      => apsh: limit of 1024 processes reached
          f() { f | f; }; f                     => apsh: limit of 1024 processes reached
          f() { echo $(f); }; f                => apsh: limit of 1024 processes reached
          x=aaaaaaaaaa; while :; do x=$x$x; done => apsh: limit of 67108864 characters from one expansion reached
          """)
  void whatGrowsWithoutEndEndsWithOneLine(String script, String message) {
    Ran ran = run(script);
    assertThat(ran.errors()).isEqualTo(message + "\n");
    assertThat(ran.status()).isEqualTo(125);
  }

  @Test
  void aScriptNestedTooDeepEndsWithOneLine() {
    Ran ran = run("echo a\n" + "( ".repeat(50_000));
    assertThat(ran).isEqualTo(new Ran("a\n", "apsh: limit of nested commands reached\n", 125));
  }

  @Test
  void aLongLineIsRead() {
    String words = "echo " + "word ".repeat(200_000) + "| wc -w";
    assertThat(run(words)).isEqualTo(new Ran("200000\n", "", 0));
  }

  @Test
  void fourThousandCallsAreFewEnough() {
    Ran ran = run("f() { [ $1 -eq 0 ] || f $(($1-1)); }; f 4000; echo $?");
    assertThat(ran).isEqualTo(new Ran("0\n", "", 0));
  }
}
