package dev.apsh.shell.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexTest {
  private static Regex regex(String pattern, Regex.Syntax syntax) {
    return switch (Regex.compile(pattern, syntax, false)) {
      case Regex regex -> regex;
      case Invalid(String message) -> throw new AssertionError(pattern + ": " + message);
    };
  }

  /// The match with its groups, as "start-end:group:group".
  private static String found(String pattern, String text, Regex.Syntax syntax) {
    Optional<Match> match = regex(pattern, syntax).find(text, 0, Steps.UNCOUNTED);
    if (match.isEmpty()) {
      return "none";
    }
    StringBuilder shown = new StringBuilder();
    shown.append(match.get().start()).append('-').append(match.get().end());
    for (int i = 1; i <= match.get().groups(); i++) {
      shown.append(match.get().has(i) ? ":" + match.get().group(i) : ":unset");
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "abc, xabcx, 1-4",
    "a|ab|abc, abcd, 0-3",
    "(a|ab)(c|bcd)(d*), abcd, 0-4:ab:c:d",
    "(a*)(ab)*(b*), abb, 0-3:a:unset:bb",
    "(a+)+b, aaaac, none",
    "x*, aaa, 0-0",
    "^a, ba, none",
    "a$, ba, 1-2",
    "(.*)x(.*), axbxc, 0-5:axb:c",
    "[[:digit:]]+, ab123c, 2-5",
    "'[]x]+', 'a]x', 1-3",
    "[^a-c]+, abcxyz, 3-6",
    "a{2}, aaa, 0-2",
    "'a{1,2}', aaa, 0-2",
    "'a{2,}', aaaa, 0-4",
    "(ab)\\1, xababx, 1-5:ab",
    "\\bfoo\\b, a foo b, 2-5",
    "\\<o, foo o, 4-5",
    "\\w+, '..ab_1.', 2-6",
    "a|, b, 0-0",
    "(foo|bar)baz, xbarbaz, 1-7:bar",
    "(^|x)a, xa, 0-2:x",
    "([a-f0-9]{2}\\.){2}, 04.ab., 0-6:ab.",
    "'a{x', 'a{x', 0-3"
  })
  void extendedExpressionsMatchLeftmostAndLongest(String pattern, String text, String expected) {
    assertThat(found(pattern, text, Regex.Syntax.EXTENDED)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a\\|b, b, 0-1",
    "*a, x*a, 1-3",
    "\\(ab\\)*, abab, 0-4:ab",
    "a\\{2\\}, caaa, 1-3",
    "a+, aa+, 1-3",
    "a\\+, caa, 1-3",
    "a^b, a^b, 0-3",
    "a$b, a$b, 0-3",
    "\\(^a\\), a, 0-1:a",
    "\\(a*\\)x\\1, aaxaa, 0-5:aa",
    "(a), (a), 0-3",
    "a|b, a|b, 0-3"
  })
  void inBasicExpressionsOperatorsHaveABackslash(String pattern, String text, String expected) {
    assertThat(found(pattern, text, Regex.Syntax.BASIC)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '!',
      value = {
        "(a ! Unmatched ( or \\(",
        "[a ! Unmatched [, [^, [:, [., or [=",
        "a\\ ! Trailing backslash",
        "[b-a] ! Invalid range end",
        "[[:foo:]] ! Invalid character class name",
        "\\1 ! Invalid back reference",
        "a{2,1} ! Invalid content of \\{\\}",
        "((((a{9999}){9999}){9999}){9999}) ! Regular expression too big"
      })
  void whatIsNoExpressionHasTheWordsOfGlibc(String pattern, String message) {
    assertThat(Regex.compile(pattern, Regex.Syntax.EXTENDED, false))
        .isEqualTo(new Invalid(message));
  }

  @Test
  void caseCanBeIgnored() {
    Regex regex = (Regex) Regex.compile("[a-c]X", Regex.Syntax.EXTENDED, true);
    assertThat(regex.isIn("zBx", Steps.UNCOUNTED)).isTrue();
  }

  @Test
  void nothingExplodes() {
    String text = "a".repeat(5000);
    long[] steps = {0};
    assertThat(regex("(a+)+b", Regex.Syntax.EXTENDED).isIn(text, () -> steps[0]++)).isFalse();
    assertThat(regex("(a|a)*(a|aa)*c", Regex.Syntax.EXTENDED).isIn(text, () -> steps[0]++))
        .isFalse();
    assertThat(steps[0]).isBetween(100L, 10_000L);
  }

  @Test
  void whoeverCountsStepsCanEndIt() {
    Regex regex = regex("(a*)*\\1b", Regex.Syntax.EXTENDED);
    int[] left = {1000};
    assertThatThrownBy(() ->
            regex.find(
                "a".repeat(60),
                0,
                () -> {
                  if (--left[0] == 0) {
                    throw new IllegalStateException("enough");
                  }
                }))
        .hasMessage("enough");
  }
}
