package dev.apsh.program.system;

import dev.apsh.program.tool.Accounts;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// whoami: prints the user's name.
public final class Whoami implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("whoami", "print the user's name");
  }

  @Override
  public int run(Call call) {
    if (!call.operands().isEmpty()) {
      return call.extraOperand(0);
    }
    int uid = call.process().caller().uid();
    call.out().println(new Accounts(call.process()).userName(uid));
    return 0;
  }
}
