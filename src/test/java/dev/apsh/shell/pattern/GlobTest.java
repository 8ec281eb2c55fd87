package dev.apsh.shell.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, true",
    "a*c, abbbc, true",
    "a*c, abbb, false",
    "*, '', true",
    "?, '', false",
    "a?c, abc, true",
    "[a-c]x, bx, true",
    "[!a-c]x, bx, false",
    "[^a]x, bx, true",
    "[]]x, ]x, true",
    "[a, [a, true",
    "\\*, *, true",
    "\\*, a, false",
    "[[:upper:]]*, Abc, true",
    "*a*b*c*, xxaxxbxxcxx, true",
    "card??, card04, true",
    "[0-9a-f][0-9a-f].*, 04.00ab, true",
    "@(a|b)c, bc, true",
    "*(ab)c, ababc, true",
    "+(ab), '', false",
    "?(a)b, b, true",
    "!(a|b), c, true",
    "!(a|b), a, false",
    "!(*.txt), a.txt, false",
    "!(*.txt), a.c, true",
    "a!(b)c, abc, false",
    "a!(b)c, abbc, true",
    "*.@(c|h), x.c, true",
    "[\\]]x, ]x, true"
  })
  void aPatternMatchesAllOfATextOrNot(String pattern, String text, boolean expected) {
    assertThat(Glob.of(pattern, true, false).matches(text, Steps.UNCOUNTED)).isEqualTo(expected);
  }
}
