package dev.apsh.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ScriptFuzzTest {
  private static final List<String> SCRIPTS =
      List.of(
          "for x in a{b,c} \"$y\"; do echo $(ls | wc -l) >>f; done\n",
          "case $x in (a|b*) [[ $y =~ ^(a|b)$ && -f z ]];; *) ((i++));& esac\n",
          "cat <<E <<-'F' | tr a b\n$x `y` \\$\nE\n\tq\n\tF\n",
          "f() { local -a a=(1 [2]=3); ${x:-$'\\n'} ${y//[a-z]/\"$z\"}; } 2>&1 <(g)\n",
          "if ! time a; then b & elif c; then d; else e || g; fi # h\n");

  private static void parseAll(String script) {
    ScriptReader reader = ScriptReader.of(script, 1);
    int commands = 0;
    while (reader.next(commands % 2 == 0) instanceof Parsed.Complete) {
      commands++;
    }
    assertThat(commands).isLessThanOrEqualTo(script.length());
  }

  @Test
  void mutatedScriptsGiveAResult() {
    Random random = new Random(20190613);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int round = 0; round < 20_000; round++) {
            parseAll(mutated(random));
          }
        });
  }

  private static String mutated(Random random) {
    StringBuilder script = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      script.append(SCRIPTS.get(random.nextInt(SCRIPTS.size())));
    }
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(script.length());
      switch (random.nextInt(4)) {
        case 0 -> script.replace(at, at + 1, " ");
        case 1 -> script.insert(at, "'\"`$(){}[]<>|&;\\\n #!=~*".charAt(random.nextInt(23)));
        case 2 -> script.setLength(Math.max(1, at));
        default -> script.insert(at, SCRIPTS.get(random.nextInt(SCRIPTS.size())));
      }
    }
    return script.toString();
  }

  @Test
  void anyCharactersGiveAResult() {
    Random random = new Random(4711);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int round = 0; round < 20_000; round++) {
            StringBuilder script = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
              boolean mark = random.nextInt(3) > 0;
              script.append((char) (mark ? 32 + random.nextInt(96) : random.nextInt(0xe000)));
            }
            parseAll(script.toString());
          }
        });
  }
}
