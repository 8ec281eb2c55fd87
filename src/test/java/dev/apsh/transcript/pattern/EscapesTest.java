package dev.apsh.transcript.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {
  @Test
  void aPrintableLineStaysAsItIs() {
    assertThat(Escapes.escapedIfNeeded("a\\b ~")).isEqualTo("a\\b ~");
  }

  @Test
  void anyOtherByteIsEscapedAndTheLineSaysSo() {
    assertThat(Escapes.escapedIfNeeded("a\\\t\r\0\33\177\351"))
        .isEqualTo("a\\\\\\t\\r\\x00\\x1b\\x7f\\xe9 (esc)");
  }

  @Test
  void everyByteComesBackFromItsEscape() {
    IntStream.range(0, 256)
        .mapToObj(c -> String.valueOf((char) c))
        .forEach(c -> assertThat(Escapes.meant(Escapes.escaped(c))).contains(c));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "\\x41\\101\\1012, AAA2",
        "\\\\\\'\\\", \\'\"",
        "\\q\\8, \\q\\8",
        "\\x41g, Ag",
        "\\777, \u00ff"
      })
  void escapesAreThoseOfPython(String written, String meant) {
    assertThat(Escapes.meant(written + " (esc)")).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\\x4 (esc)", "\\xg0 (esc)", "\\ (esc)"})
  void aLineWithoutTheMarkOrWithAWrongEscapeMeansNothing(String line) {
    assertThat(Escapes.meant(line)).isEmpty();
  }
}
