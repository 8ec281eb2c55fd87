package dev.apsh.program.file;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// dirname: prints paths without their last part.
public final class Dirname implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("dirname", "print paths without their last part")
        .operands("NAME...", Operand.PATH)
        .option("-z, --zero", "NUL instead of newlines");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.missingOperand();
    }
    for (String name : call.operands()) {
      call.out().print(Paths.above(name) + (call.has("z") ? "\0" : "\n"));
    }
    return 0;
  }
}
