package dev.apsh.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.shell.grammar.AliasTable;
import dev.apsh.shell.grammar.PlainLine;
import dev.apsh.shell.grammar.ScriptText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A plain line is the command that the grammar makes of it.
class PlainLineTest {
  private static final List<String> PIECES =
      List.of(
          "echo",
          "if",
          "time",
          "a",
          "-n",
          "1",
          "0x4",
          " ",
          " ",
          " ",
          " ",
          "  ",
          "=",
          "x=1",
          "export",
          "@",
          "+",
          "%1",
          "/sys/bus",
          ".",
          ":",
          ",",
          "~",
          "!",
          "{",
          "}",
          "[[",
          "\n",
          "\t",
          "#",
          "2>",
          "é",
          "let",
          "_",
          "-",
          "*",
          "then",
          "in",
          "\\");

  private static String plain(String text, AliasTable aliases) {
    return PlainLine.at(new ScriptText(ScriptLines.of(text)::next), aliases);
  }

  private static List<Parsed> all(String script, int line, boolean byGrammar) {
    ScriptText text = new ScriptText(ScriptLines.of(script)::next);
    ScriptParser parser = new ScriptParser(text, line, AliasTable.NONE);
    ScriptReader reader = ScriptReader.of(script, line);
    List<Parsed> all = new java.util.ArrayList<>();
    do {
      all.add(byGrammar ? parser.next(false) : reader.next(false));
    } while (all.getLast() instanceof Parsed.Complete);
    return all;
  }

  @Test
  void aReaderReadsWhatTheGrammarSays() {
    Random random = new Random(6);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder script = new StringBuilder();
      random
          .ints(random.nextInt(9), 0, PIECES.size())
          .forEach(piece -> script.append(PIECES.get(piece)));
      String text = script.toString();
      plain += plain(text, AliasTable.NONE).isEmpty() ? 0 : 1;
      assertThat(all(text, 7, false)).as(text).isEqualTo(all(text, 7, true));
    }
    assertThat(plain).isGreaterThan(1000);
  }

  @Test
  void reservedWordsAndAliasesAreLeftToTheGrammar() {
    AliasTable aliases = name -> name.equals("ll") ? Optional.of("ls -l") : Optional.empty();

    assertThat(plain("ll /sys", AliasTable.NONE)).isEqualTo("ll /sys");
    assertThat(plain("ll /sys", aliases)).isEmpty();
    assertThat(plain("done", AliasTable.NONE)).isEmpty();
    assertThat(plain("x=1", AliasTable.NONE)).isEmpty();
    assertThat(plain("export x=1", AliasTable.NONE)).isEmpty();
    assertThat(plain("modprobe vfio_ap x=1", AliasTable.NONE)).isEqualTo("modprobe vfio_ap x=1");
  }
}
