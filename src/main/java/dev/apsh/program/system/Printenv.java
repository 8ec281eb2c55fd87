package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.Map;

/// printenv: prints variables of the environment.
public final class Printenv implements Tool {
  private static final int WRONG_USE = 2;

  @Override
  public Usage usage() {
    return Usage.of("printenv", "print variables of the environment, all without NAME")
        .operands("[NAME]...", Operand.TEXT)
        .option("-0, --null", "NUL instead of newlines")
        .inOrder()
        .failure(WRONG_USE);
  }

  @Override
  public int run(Call call) {
    Map<String, String> environment = call.process().environment();
    String end = call.has("0") ? "\0" : "\n";
    if (call.operands().isEmpty()) {
      environment.forEach((name, value) -> call.out().print(name + "=" + value + end));
      return 0;
    }
    int status = 0;
    for (String name : call.operands()) {
      if (environment.containsKey(name) && !name.contains("=")) {
        call.out().print(environment.get(name) + end);
      } else {
        status = 1;
      }
    }
    return status;
  }
}
