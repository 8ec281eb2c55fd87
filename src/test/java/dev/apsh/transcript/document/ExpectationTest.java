package dev.apsh.transcript.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
  private static Match match(String expected, String actual) {
    return Expectation.of(new Line(1, expected, "\n")).match(actual, new Effort(1_000));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "a, a",
        "a[b (re), a[b (re)",
        "* (glob), * (glob)",
        "a.c (re), abc",
        "a* (glob), abc",
        "a\\x62 (esc), ab",
        "a\\x09 (esc), a\\t (esc)",
        "a\t., a\\t. (esc)",
        "a\t. (re), a\\t. (re) (esc)",
        "a\\\\tb.* (re), a\\tb (esc)",
        "a (no-eol), a (no-eol)",
        "a* (no-eol) (glob), ab (no-eol)",
        "[*] (glob), [12]"
      })
  void aLineThatWasExpectedMatches(String expected, String actual) {
    assertThat(match(expected, actual)).isEqualTo(Match.Sure.YES);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "a, b",
        "a, a (no-eol)",
        "a (no-eol), a",
        "a\\tb, a\\tb (esc)",
        "a\\x (esc), b",
        "a b (glob) (esc), a b",
        "a\\r (esc), a\\t (esc)",
        "a.c(re), abc"
      })
  void anotherLineDoesNotMatch(String expected, String actual) {
    assertThat(match(expected, actual)).isEqualTo(Match.Sure.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "***", "a\\"})
  void aLineThatIsNoExpressionIsOnlyItself(String pattern) {
    assertThat(match(pattern + " (re)", pattern)).isEqualTo(Match.Sure.NO);
    assertThat(match(pattern + " (re)", pattern + " (re)")).isEqualTo(Match.Sure.YES);
  }

  @Test
  void theKindIsReadFromTheEndOfTheLine() {
    assertThat(Expectation.of(new Line(1, "  a (re)", "\n")))
        .isEqualTo(new Expectation.Matching(new Line(1, "  a (re)", "\n"), "  a (re)", "  a"));
    assertThat(Expectation.of(new Line(1, "  a (glob)", "\n")))
        .isEqualTo(new Expectation.Globbed(new Line(1, "  a (glob)", "\n"), "  a (glob)", "  a"));
    assertThat(Expectation.of(new Line(1, "  a (re) ", "\n"), "  a (re) "))
        .isEqualTo(new Expectation.Literal(new Line(1, "  a (re) ", "\n"), "  a (re) "));
  }
}
