package dev.apsh.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptReaderTest {
  private static Command parsed(String script) {
    return switch (ScriptReader.of(script, 1).next(false)) {
      case Parsed.Complete complete -> complete.command();
      case Parsed other -> throw new AssertionError(other.toString());
    };
  }

  private static List<Argument> words(String script) {
    return ((Command.Simple) parsed(script)).arguments();
  }

  private static Word word(String script) {
    return (Word) words(script).getLast();
  }

  private static Part part(String script) {
    return ((Word.Composed) word(script)).parts().getFirst();
  }

  @Test
  void quotesAreRemovedFromAWordThatNeedsNoExpansion() {
    assertThat(words("echo 'a b'\"c\"\\d$'\\te'"))
        .containsExactly(new Word.Plain("echo"), new Word.Plain("a bcd\te"));
  }

  @Test
  void aQuotedStarIsNoPattern() {
    assertThat(word("echo '*'x")).isEqualTo(new Word.Plain("*x"));
    assertThat(word("echo *")).isInstanceOf(Word.Composed.class);
  }

  @Test
  void reservedWordsAreOrdinaryElsewhere() {
    assertThat(words("echo if then fi { } ! [[ case")).hasSize(9);
    assertThat(parsed("case if in then) ;; esac")).isInstanceOf(Command.Case.class);
    assertThat(parsed("a=1 if")).isInstanceOf(Command.Simple.class);
  }

  @Test
  void aClosingParenthesisOfACaseDoesNotEndASubstitution() {
    assertThat(part("echo $(case x in x) echo y;; esac)"))
        .isInstanceOf(Part.CommandSubstitution.class);
  }

  @Test
  void twoParenthesesAreArithmeticOnlyWhenTwoCloseIt() {
    assertThat(parsed("((1 + 2))")).isInstanceOf(Command.Arithmetic.class);
    assertThat(parsed("((echo a); echo b)")).isInstanceOf(Command.Subshell.class);
    assertThat(part("echo $((1 + (2)))")).isInstanceOf(Part.Arithmetic.class);
    assertThat(part("echo $((echo a); echo b)")).isInstanceOf(Part.CommandSubstitution.class);
  }

  @Test
  void aDescriptorBelongsToItsRedirectionOnlyWhenItTouchesIt() {
    Command.Simple simple = (Command.Simple) parsed("echo 2>x 2 >y {fd}<z");
    assertThat(simple.arguments()).hasSize(2);
    assertThat(simple.redirections())
        .extracting(Redirection::target)
        .containsExactly(
            new Redirection.Number(2), new Redirection.Number(1), new Redirection.Named("fd"));
  }

  @Test
  void bodiesOfHereDocumentsFollowTheLine() {
    Command.Simple simple = (Command.Simple) parsed("cat <<A <<-'B' x\na $y\nA\n\tb $z\n\tB\n");
    assertThat(simple.arguments()).hasSize(2);
    assertThat(simple.redirections().getLast())
        .isEqualTo(new Redirection.Here(new Redirection.Number(0), new Word.Plain("b $z\n")));
    assertThat(((Redirection.Here) simple.redirections().getFirst()).body())
        .isInstanceOf(Word.Composed.class);
  }

  @Test
  void subscriptsMayHaveBlanksInAnAssignment() {
    Command.Simple simple = (Command.Simple) parsed("a[1 + 2]+=x b=(1 [k]=v) c");
    assertThat(simple.assignments())
        .extracting(Assignment::name, Assignment::append)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a", true),
            org.assertj.core.groups.Tuple.tuple("b", false));
    assertThat(simple.arguments()).containsExactly(new Word.Plain("c"));
  }

  @Test
  void bracesWithoutCommaOrRangeAreCharacters() {
    assertThat(word("echo {a}")).isEqualTo(new Word.Plain("{a}"));
    assertThat(word("echo {1..}")).isEqualTo(new Word.Plain("{1..}"));
    assertThat(word("echo {a,b}")).isInstanceOf(Word.Braced.class);
    assertThat(word("echo '{a,b}'")).isEqualTo(new Word.Plain("{a,b}"));
  }

  @Test
  void everyParameterFormHasItsOperation() {
    assertThat(operation("${x}")).isEqualTo(Operation.NONE);
    assertThat(operation("${#x}")).isInstanceOf(Operation.Length.class);
    assertThat(operation("${#}")).isEqualTo(Operation.NONE);
    assertThat(operation("${x:-a b}"))
        .isEqualTo(
            new Operation.WhenUnset(
                '-', true, new Word.Composed(List.of(new Part.Literal("a b")))));
    assertThat(operation("${x%%.x}"))
        .isEqualTo(new Operation.Remove(true, true, new Word.Plain(".x")));
    assertThat(operation("${x////-}"))
        .isEqualTo(
            new Operation.Replace(
                Operation.Place.ALL,
                new Word.Plain("/"),
                new Word.Composed(List.of(new Part.Literal("-")))));
    assertThat(operation("${x:1?2:3:4}"))
        .isEqualTo(new Operation.Substring(new Word.Plain("1?2:3"), new Word.Plain("4"), true));
    assertThat(operation("${x^^}"))
        .isEqualTo(new Operation.ChangeCase('^', true, new Word.Plain("")));
    assertThat(operation("${!x@}")).isEqualTo(new Operation.Names(false));
    assertThat(operation("${!x[@]}")).isEqualTo(new Operation.Keys(false));
    assertThat(operation("${x@Q}")).isEqualTo(new Operation.Transform('Q'));
  }

  private static Operation operation(String expansion) {
    return ((Part.Parameter) part("echo " + expansion)).operation();
  }

  @Test
  void whatIsNoParameterIsFoundOutWhenItIsExpanded() {
    assertThat(part("echo ${x y}")).isEqualTo(new Part.BadSubstitution("${x y}"));
    assertThat(part("echo ${}")).isEqualTo(new Part.BadSubstitution("${}"));
  }

  @Test
  void theNextLineIsReadOnlyWhenItIsNeeded() {
    List<String> lines = new ArrayList<>(List.of("echo a\n", "if x\n", "then y; fi\n", "z\n"));
    ScriptReader reader = new ScriptReader(() -> lines.isEmpty() ? "" : lines.removeFirst());
    var first = reader.next(false);
    assertThat(first).isInstanceOf(Parsed.Complete.class);
    assertThat(lines).hasSize(3);
    var second = reader.next(false);
    assertThat(second).isInstanceOf(Parsed.Complete.class);
    assertThat(lines).hasSize(1);
  }

  @Test
  void anUnfinishedCommandIsIncomplete() {
    for (String script :
        List.of("echo 'a", "echo \"a", "echo $(a", "if a; then", "a &&", "a |", "{ a", "x=(1")) {
      assertThat(ScriptReader.of(script, 1).next(false))
          .as(script)
          .isInstanceOf(Parsed.Incomplete.class);
    }
  }

  @Test
  void nestingHasALimit() {
    assertThat(ScriptReader.of("( ".repeat(100_000), 1).next(false))
        .isInstanceOf(Parsed.TooDeep.class);
    assertThat(ScriptReader.of("echo " + "$(".repeat(100_000), 1).next(false))
        .isInstanceOf(Parsed.TooDeep.class);
    assertThat(ScriptReader.of("if ".repeat(100_000), 1).next(false))
        .isInstanceOf(Parsed.TooDeep.class);
  }
}
