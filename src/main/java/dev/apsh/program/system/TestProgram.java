package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// test and [: checks files, strings and numbers.
///
/// Also called `[`.
public final class TestProgram implements Tool {
  private final String name;

  public TestProgram(String name) {
    this.name = name;
  }

  @Override
  public Usage usage() {
    boolean bracket = name.equals("[");
    return Usage.of("test", "check files, strings and numbers")
        .named(name)
        .operands(bracket ? "[EXPRESSION] ]" : "[EXPRESSION]", Operand.PATH)
        .notes(
            "  ( E )  ! E  E -a E  E -o E",
            "  -n S  -z S  S = S  S != S  N -eq N  -ne  -lt  -le  -gt  -ge",
            "  F -nt F  F -ot F  F -ef F  -e F  -f F  -d F  -r F  -w F  -x F  -s F",
            "  -L F  -h F  -c F  -b F  -p F  -S F  -g F  -u F  -k F  -O F  -G F  -N F  -t N")
        .raw();
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    if (name.equals("[")) {
      if (words.equals(List.of("--help"))) {
        return call.help();
      }
      if (words.isEmpty() || !words.getLast().equals("]")) {
        return call.fail(2, "missing ‘]’");
      }
      words = words.subList(0, words.size() - 1);
    }
    Condition condition = new Condition(call, words);
    boolean holds = condition.holds();
    return condition.wrong().map(text -> call.fail(2, text)).orElse(holds ? 0 : 1);
  }
}
