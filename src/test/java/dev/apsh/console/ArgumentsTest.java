package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.kernel.Bytes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void whatIsUtf8IsTakenAsItIs() {
    assertThat(Arguments.exact("-c", "echo ä", "")).containsExactly("-c", "echo ä", "");
  }

  @Test
  void ofAKernelsCommandLineTheLastWordsCount() {
    String line =
        Bytes.of("java\0@args\0-c\0echo \u00ff\0\0".getBytes(StandardCharsets.ISO_8859_1)).text();
    assertThat(Arguments.last(3, line)).containsExactly("-c", "echo \udcff", "");
  }

  @Test
  void aCommandLineThatIsCutIsNotUsed() {
    assertThat(Arguments.last(2, "java\0", "-c", "x")).containsExactly("-c", "x");
  }
}
