package dev.apsh.shell.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "echo 5 > assign_adapter @ COMMAND:echo ARGUMENT:5 OPERATOR: TARGET:assign_adapter",
        "a=1 b=2 cmd x @ ASSIGNMENT:a=1 ASSIGNMENT:b=2 COMMAND:cmd ARGUMENT:x",
        "if true; then echo if; fi @ "
            + "KEYWORD:if COMMAND:true OPERATOR: KEYWORD:then COMMAND:echo ARGUMENT:if OPERATOR: KEYWORD:fi",
        "echo \"a b\" 'c'd # e @ COMMAND:echo ARGUMENT:a b ARGUMENT:cd COMMENT:",
        "cat a|grep -c x 2>&1 @ COMMAND:cat ARGUMENT:a OPERATOR: COMMAND:grep ARGUMENT:-c ARGUMENT:x ARGUMENT:2 OPERATOR: ARGUMENT:1",
        "> f cmd @ OPERATOR: TARGET:f COMMAND:cmd"
      })
  void aLineIsTakenApart(String line, String expected) {
    assertThat(
            Pieces.of(line.strip()).stream()
                .map(piece -> piece.kind() + ":" + piece.plain())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource({"echo $(ls , COMMAND", "echo $(ls -, ARGUMENT", "echo `se, COMMAND"})
  void anUnfinishedSubstitutionIsTakenApartToo(String line, String kind) {
    assertThat(Pieces.of(line).getLast().kind()).hasToString(kind);
  }
}
