package dev.apsh.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxErrorTest {
  private static List<SyntaxError.Message> messages(String script) {
    ScriptReader reader = ScriptReader.of(script, 1);
    while (true) {
      switch (reader.next(false)) {
        case Parsed.Complete complete -> {}
        case Parsed.Wrong(SyntaxError error) -> {
          return error.messages();
        }
        case Parsed.Incomplete(String missing, SyntaxError error, var warnings) -> {
          return error.messages();
        }
        case Parsed other -> throw new AssertionError(other.toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          echo a (b)                        => (
          echo (a)                          => a
          a ; ; b                           => ;
          a & & b                           => &
          a | | b                           => |
          && a                              => &&
          )                                 => )
          fi                                => fi
          }                                 => }
          then                              => then
          ;;                                => ;;
          >                                 => newline
          echo > > a                        => >
          echo <<                           => newline
          for                               => newline
          for x in a; echo; done            => echo
          while true; done                  => done
          if ; then a; fi                   => ;
          f() echo                          => echo
          { a; } b                          => b
          case x y                          => y
          case x in a) b c) d;; esac        => )
          true | ! false                    => !
          echo $(if)                        => )
          a=1 (                             => (
          [[ a ]] b"c d"$(e f)g             => b"c d"$(e f)g
          """)
  void theTokenThatCannotStandThereIsNamed(String script, String token) {
    assertThat(messages(script))
        .containsExactly(
            new SyntaxError.Message(1, "syntax error near unexpected token `" + token + "'"),
            new SyntaxError.Message(1, "`" + script + "'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          echo "abc         => 1 => unexpected EOF while looking for matching `"'
          echo 'abc         => 1 => unexpected EOF while looking for matching `''
          echo `abc         => 1 => unexpected EOF while looking for matching ``'
          echo ${x          => 1 => unexpected EOF while looking for matching `}'
          echo $(x          => 2 => unexpected EOF while looking for matching `)'
          echo $((1         => 1 => unexpected EOF while looking for matching `)'
          a=(1              => 1 => unexpected EOF while looking for matching `)'
          if a; then        => 2 => syntax error: unexpected end of file
          a &&              => 2 => syntax error: unexpected end of file
          { a               => 2 => syntax error: unexpected end of file
          [[ a b ]]         => 1 => conditional binary operator expected
          [[ -z ]]          => 1 => unexpected argument `]]' to conditional unary operator
          [[ a == ]]        => 1 => unexpected argument `]]' to conditional binary operator
          [[ a == b c ]]    => 1 => syntax error in conditional expression
          [[ a              => 1 => unexpected token `newline', conditional binary operator expected
          """)
  void whatIsMissingOrWrongInItsOwnWayHasItsOwnWords(String script, int line, String message) {
    assertThat(messages(script)).contains(new SyntaxError.Message(line, message));
  }

  @ParameterizedTest
  @CsvSource({"'echo a\necho b )\necho c', 2, 'echo b )'", "'if a\nthen b\n)', 3, ')'"})
  void theLineOfTheErrorIsShown(String script, int line, String text) {
    assertThat(messages(script).getLast())
        .isEqualTo(new SyntaxError.Message(line, "`" + text + "'"));
  }
}
