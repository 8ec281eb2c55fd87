package dev.apsh.shell.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a, xay, a:",
        "a|ab, xabc, ab:",
        "(a|ab)(c|bcd)(d*), abcd, abcd:ab|c|d",
        "x*, aaa, :",
        "a+, baaa, aaa:",
        "(a*)(ab)*(b*), abb, abb:a|-|bb",
        "(a*)*, b, :-",
        "(a|b)*, abab, abab:b",
        "^a, aa, a:",
        "a$, aa, a:",
        "^$, \"\", :",
        "\"a{2,3}\", aaaa, aaa:",
        "\"a{2}\", aaaa, aa:",
        "\"a{,2}\", aaa, aa:",
        "\"a{2,}\", aaaa, aaaa:",
        "[[:digit:]]+, ab12c, 12:",
        "[^a-c]+, abcxyz, xyz:",
        "[]a]+, x]a, ]a:",
        "[a-]+, b-a, -a:",
        "\\<b, ab b, b:",
        "\\w+, -ab_1-, ab_1:",
        "\\bx\\b, ax x, x:",
        "(.)\\1, abccd, cc:c",
        "(a+)b\\1, aabaa, aabaa:aa",
        "a.c, a€c, a€c:",
        "\"a{x\", za{x, a{x:",
        "*a, a, a:",
        "(foo|foobar)(bar)?, foobar, foobar:foobar|-",
        "(b|a|ab)(c), abc, abc:ab|c"
      })
  void theLeftmostLongestIsFoundWithItsGroups(String regex, String text, String expected) {
    assertThat(find(regex, Syntax.EXTENDED, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a\\|b, cb, b:", "\\(a\\)\\1, xaa, aa:a", "a+, a+, a+:", "a\\+, aaa, aaa:", "*a, x*a, *a:",
        "\\(*a\\), *a, *a:*a", "a\\{2\\}, aaa, aa:", "a^b$c, a^b$c, a^b$c:", "^*, *, *:",
            "(a), (a), (a):",
        "a\\?b, xb, b:"
      })
  void theBasicSpellingNeedsBackslashes(String regex, String text, String expected) {
    assertThat(find(regex, Syntax.BASIC, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "(a, Unmatched ( or \\(",
        "a), Unmatched ) or \\)",
        "[a, \"Unmatched [, [^, [:, [., or [=\"",
        "a\\, Trailing backslash",
        "(a)\\2, Invalid back reference",
        "[b-a], Invalid range end",
        "[[:foo:]], Invalid character class name",
        "\"a{2,1}\", Invalid content of \\{\\}",
        "\"(a{32767}){32767}\", Regular expression too big"
      })
  void whatIsNoExpressionSaysWhy(String regex, String message) {
    assertThat(Regex.compile(regex, Syntax.EXTENDED, false)).isEqualTo(new Regex.Bad(message));
  }

  @Test
  void caseCanBeIgnored() {
    Regex regex = ((Regex.Good) Regex.compile("[a-c]X", Syntax.EXTENDED, true)).regex();
    assertThat(regex.isFound("Bx", () -> {})).isTrue();
    assertThat(regex.isFound("dx", () -> {})).isFalse();
  }

  @Test
  void aCatastropheOfBacktrackersIsLinear() {
    Regex regex = ((Regex.Good) Regex.compile("(a+)+b", Syntax.EXTENDED, false)).regex();
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(regex.isFound("a".repeat(20_000), () -> {})).isFalse());
  }

  @Test
  void aSearchWithBackReferencesIsStoppedByItsSteps() {
    Regex regex = ((Regex.Good) Regex.compile("(a*)*\\1b", Syntax.EXTENDED, false)).regex();
    int[] left = {100_000};
    assertThatThrownBy(() ->
            regex.isFound(
                "a".repeat(60),
                () -> {
                  if (left[0]-- == 0) {
                    throw new IllegalStateException("enough");
                  }
                }))
        .hasMessage("enough");
  }

  private static String find(String regex, Syntax syntax, String text) {
    Regex compiled = ((Regex.Good) Regex.compile(regex, syntax, false)).regex();
    Optional<Match> match = compiled.find(text, 0, () -> {});
    if (match.isEmpty()) {
      return "none";
    }
    List<String> groups = new ArrayList<>();
    for (int i = 1; i <= match.get().groups(); i++) {
      groups.add(match.get().group(i).orElse("-"));
    }
    return match.get().whole() + ":" + String.join("|", groups);
  }
}
