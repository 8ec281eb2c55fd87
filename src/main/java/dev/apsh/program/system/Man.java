package dev.apsh.program.system;

import dev.apsh.linux.Program;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// man: shows the help of a program.
public final class Man implements Tool {
  private static final int NOT_FOUND = 16;

  @Override
  public Usage usage() {
    return Usage.of("man", "show the help of a program")
        .after("man-db 2.11.2")
        .operands("[SECTION] PROGRAM...", Operand.PROGRAM)
        .notSimulated("-a, --all", "-f, --whatis", "-k, --apropos", "-K, --global-apropos")
        .notSimulated("-w, --where, --path, --location", "-M, --manpath=PATH", "-P, --pager=P")
        .failure(1);
  }

  @Override
  public int run(Call call) {
    List<String> names = new ArrayList<>(call.operands());
    if (names.size() > 1 && Scan.isDigits(names.getFirst())) {
      names.removeFirst();
    }
    if (names.isEmpty()) {
      call.say("What manual page do you want?\nFor example, try 'man man'.");
      return 1;
    }
    int status = 0;
    for (String name : names) {
      Optional<Program> program = call.process().sys().programs().named(asked(name));
      Optional<String> page = program.flatMap(Program::manual);
      if (page.isPresent()) {
        call.out().print(page.get());
      } else {
        call.say("No manual entry for " + name);
        status = NOT_FOUND;
      }
    }
    return status;
  }

  private static String asked(String name) {
    return name.equals("test") ? "[" : name;
  }
}
