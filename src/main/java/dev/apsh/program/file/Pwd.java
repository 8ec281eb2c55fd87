package dev.apsh.program.file;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;

/// pwd: prints the working directory.
public final class Pwd implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("pwd", "print the working directory")
        .option("-L, --logical", "as PWD has it, when that is right")
        .option("-P, --physical", "without links, as by default");
  }

  @Override
  public int run(Call call) {
    if (!call.operands().isEmpty()) {
      call.warn("ignoring non-option arguments");
    }
    boolean logical = call.last("L", "P").filter(given -> given.is("L")).isPresent();
    String variable = call.process().environment().getOrDefault("PWD", "");
    boolean right =
        logical
            && variable.startsWith("/")
            && !variable.contains("/.")
            && call.node(variable) instanceof Done<Node>(Node node)
            && node == call.process().cwd().directory();
    call.out().println(right ? variable : call.process().cwd().path());
    return 0;
  }
}
