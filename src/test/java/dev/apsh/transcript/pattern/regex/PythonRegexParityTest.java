package dev.apsh.transcript.pattern.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apsh.transcript.pattern.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PythonRegexParityTest {
  private static final String PIECES =
      """
      a b c A 1 _ . ^ $ | * + ? *? +? ?? *+ {2} {1,2} {,2} {1,} {2,1} { } {} {,} ] ( ) ( ) (?:
      (?= (?! (?<= (?<! (?> (?P<n> (?P=n) (?(1) (?(n) (?i: (?-i: (?x: (?i) (?#c) (?a: (?im-sx:
      (?i-i: (?u: # \\1 \\2 \\12 \\012 \\101 \\141 \\400 \\x61 \\x6 \\0 \\8 \\d \\D \\w \\W
      \\s \\S \\b \\B \\A \\Z \\z \\. \\- \\n \\t \\q \\_ \\\u00e9 \u00e9 [ab] [^a] [a-c]
      [c-a] [a-] [-a] []a] [^]] [\\d_] [\\w-z] [\\b] [\\101] [\\8] [\\q] [\\x61-c] [[a] [a [^
      [a&&b] [A-c] - , ab a* (a) (a|b) (a*) \\
      """;

  /// Those that mostly make an expression.
  private static final String SOUND =
      """
      a b a* b+ a? a*? b+? a{1,2} (a (b (?:a (?:b (?=a (?!b (?>a (?i:a | | ) ) )* )+ )? )*?
      )*+ ){2} \\1 [ab] [^a] \\w \\b \\B \\W . .* .*? (?<=a) (?<!b) (?(1)a|b) $ c () (|a)
      (a|ab) (a*)* (?:a|b)*
      """;

  private static final String LETTERS = "aabbcABC1_ -]{}\u00e9\u00c9";

  @Test
  void randomExpressionsMatchWhatPythonMatches() throws Exception {
    assumeTrue(Python.isInstalled(), Python.ABSENT);
    List<Python.Question> questions = questions(new Random(4711), 20_000);

    List<String> ours = questions.stream().map(PythonRegexParityTest::answer).toList();
    List<String> pythons = Python.answers(questions);

    List<String> differences = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      if (!ours.get(i).equals(pythons.get(i))) {
        differences.add(
            questions.get(i) + " is " + pythons.get(i) + " for Python, not " + ours.get(i));
      }
    }
    assertThat(differences).isEmpty();
    assertThat(pythons.stream().filter("yes"::equals).count()).isGreaterThan(600);
    assertThat(pythons.stream().filter("no"::equals).count()).isGreaterThan(600);
  }

  private static List<Python.Question> questions(Random random, int count) {
    List<Python.Question> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> pieces = List.of((i % 2 == 0 ? PIECES : SOUND).split("\\s+"));
      StringBuilder pattern = new StringBuilder(" ");
      random
          .ints(random.nextInt(1, 8), 0, pieces.size())
          .mapToObj(pieces::get)
          .forEach(pattern::append);
      close(pattern);
      String letters = i % 2 == 0 ? LETTERS : "aaabbc";
      StringBuilder text = new StringBuilder(" ");
      random
          .ints(random.nextInt(7), 0, letters.length())
          .forEach(c -> text.append(letters.charAt(c)));
      questions.add(new Python.Question(pattern.toString(), text.toString()));
    }
    return questions;
  }

  /// So that more of them are expressions.
  private static void close(StringBuilder pattern) {
    long open = pattern.chars().filter(c -> c == '(').count();
    long closed = pattern.chars().filter(c -> c == ')').count();
    pattern.append(")".repeat((int) Math.max(0, open - closed)));
  }

  private static String answer(Python.Question question) {
    Regex regex = Regex.of(question.pattern());
    return regex instanceof Regex.Invalid
        ? "invalid"
        : regex.match(question.text(), new Effort(1_000_000)).toString().toLowerCase(Locale.ROOT);
  }
}
