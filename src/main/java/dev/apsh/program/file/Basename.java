package dev.apsh.program.file;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// basename: prints the last part of paths.
public final class Basename implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("basename", "print the last part of a path")
        .operands("NAME [SUFFIX]", Operand.PATH)
        .option("-a, --multiple", "every operand is a path")
        .option("-s, --suffix=SUFFIX", "without SUFFIX at the end; as -a")
        .option("-z, --zero", "NUL instead of newlines")
        .inOrder();
  }

  @Override
  public int run(Call call) {
    List<String> names = call.operands();
    if (names.isEmpty()) {
      return call.missingOperand();
    }
    boolean several = call.has("a") || call.has("s");
    if (!several && names.size() > 2) {
      return call.extraOperand(2);
    }
    String suffix = call.value("s").orElse(!several && names.size() == 2 ? names.get(1) : "");
    for (String name : several ? names : names.subList(0, 1)) {
      String last = Paths.last(name);
      boolean cut = last.endsWith(suffix) && !last.equals(suffix) && !last.equals("/");
      call.out().print(cut ? last.substring(0, last.length() - suffix.length()) : last);
      call.out().print(call.has("z") ? "\0" : "\n");
    }
    return 0;
  }
}
