package dev.apsh.transcript.pattern.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
  private static Match match(String pattern, String text) {
    return Regex.of(pattern).match(text, new Effort(1_000_000));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "a.c, abc",
        "[a-c]+, abc",
        "[]a]+, a]",
        "[^\\d], x",
        "\\x61\\142\\143, abc",
        "(a|b)*c, abac",
        "(a)(?:b)(c)\\2, abcc",
        "(?P<x>a)(?P=x), aa",
        "(a)?(?(1)b|c), ab",
        "(a)?(?(1)b|c), c",
        "a(?=bc)\\w+(?<=bc), abc",
        "a(?!c)b, ab",
        "(?<!b)a, a",
        "(?i:AbC)d, aBcd",
        "(?x: a b ), ab",
        "a(?#b)c, ac",
        "x{}, x{}",
        "a*?b, aab",
        "a{2}, aa",
        "(a?){3}, aa",
        "(a*)*, aaa",
        "\\bab\\b, ab",
        "(?:(?=(a))ab|a)(?(1)x|c), ac",
        "$|ab, ab"
      })
  void anExpressionMatchesTheWholeText(String pattern, String text) {
    assertThat(match(pattern, text)).isEqualTo(Match.Sure.YES);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "a, ab",
        "ab, a",
        "a++a, aaa",
        "(?>a|ab)c, abc",
        "(?i:a)b, AB",
        "\\Bab, ab",
        "~(?>a{1,2}?)b~, aab",
        "(?>a*?)b, ab",
        "(a)?b\\1, b",
        "a{2}, aaa"
      })
  void anExpressionDoesNotMatchOtherText(String pattern, String text) {
    assertThat(match(pattern, text)).isEqualTo(Match.Sure.NO);
  }

  @Test
  void onlyTheLastAlternativeHasToReachTheEnd() {
    assertThat(match("a|b", "abc")).isEqualTo(Match.Sure.YES);
    assertThat(match("b|a", "abc")).isEqualTo(Match.Sure.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "a**",
        "^*",
        "a{2,1}",
        "(",
        ")",
        "[a",
        "[b-a]",
        "[\\d-z]",
        "\\q",
        "\\x6",
        "\\400",
        "\\1",
        "(a\\1)",
        "(?P=x)",
        "(?P<x>a)(?P<x>b)",
        "(?P<1>a)",
        "(?(2)a)(b)",
        "(?(1)a|b|c)",
        "(?<=a*)b",
        "(?<=(a)\\1)",
        "(?<=(a)(?<=\\1))",
        "\\812",
        "(?z)",
        "(?i)a",
        "(?i-i:a)",
        "(?x: a # b)",
        "(?#a"
      })
  void whatPythonRefusesMatchesNothing(String pattern) {
    assertThat(Regex.of(pattern)).isInstanceOf(Regex.Invalid.class);
    assertThat(match(pattern, pattern)).isEqualTo(Match.Sure.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?L:a)", "a{20001}", "a{99999999999}", "(?:(?:a{1000}){100}){100}"})
  void whatOnlyPythonAcceptsIsRefusedByName(String pattern) {
    assertThat(match(pattern, "a")).isInstanceOf(Match.Refused.class);
  }

  @Test
  void aVeryDeepExpressionIsRefused() {
    assertThat(match("(".repeat(100_000) + ")".repeat(100_000), ""))
        .isEqualTo(
            new Match.Refused("Not supported: a regular expression nested more than 200 deep"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a*)*b", "(a|a)*b", "(.*)(.*)(.*)(.*)\\4x", "(?:(?=(a*))a)*b"})
  void aRunawayExpressionIsGivenUp(String pattern) {
    assertThat(match(pattern, "a".repeat(2_000)))
        .isEqualTo(new Match.Refused("A regular expression takes too many steps"));
  }

  @Test
  void aLongLineIsMatchedWithoutDeepCalls() {
    assertThat(Regex.of("(?:a|b)*c").match("ab".repeat(100_000) + "c", new Effort(10_000_000)))
        .isEqualTo(Match.Sure.YES);
  }
}
