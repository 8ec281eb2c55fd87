package dev.apsh.transcript.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  private static Match match(String pattern, String text) {
    return Glob.match(pattern, text, new Effort(1_000));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "a*c, ac",
    "a*c, abcbc",
    "*, abc",
    "a?c, abc",
    "***a, a",
    "a**, a",
    "\\*\\?\\\\, *?\\",
    "\\a, \\a",
    "a\\, a\\",
    "[a](b).+, [a](b).+"
  })
  void aGlobMatchesTheWholeText(String pattern, String text) {
    assertThat(match(pattern, text)).isEqualTo(Match.Sure.YES);
  }

  @ParameterizedTest
  @CsvSource({"abc, abcd", "a?, a", "a*c, abcd", "\\*, a", "\\?, a", "?, ab", "a*b*c, acb"})
  void aGlobDoesNotMatchOtherText(String pattern, String text) {
    assertThat(match(pattern, text)).isEqualTo(Match.Sure.NO);
  }

  @Test
  void aGlobOfTooManyStepsIsGivenUp() {
    assertThat(match("*a".repeat(100) + "b", "a".repeat(1_000)))
        .isEqualTo(new Match.Refused("A glob takes too many steps"));
  }
}
