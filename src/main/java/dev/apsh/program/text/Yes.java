package dev.apsh.program.text;

import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// yes: prints a line until nobody reads it any more.
public final class Yes implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("yes", "print a line, y without STRING, until it is stopped")
        .operands("[STRING]...", Operand.TEXT);
  }

  @Override
  public int run(Call call) {
    String words = call.operands().isEmpty() ? "y" : String.join(" ", call.operands());
    String line = words + "\n";
    while (call.out().refused().isEmpty()) {
      call.process().step();
      call.out().print(line);
    }
    return 1;
  }

  @Override
  public String unwritten(Refused no) {
    return "standard output: " + no.text();
  }
}
