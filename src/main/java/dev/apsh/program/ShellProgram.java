package dev.apsh.program;

import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.shell.Bash;

/// `bash` and `sh`: the shell as a program, which reads its command line itself.
final class ShellProgram implements Tool {
  private final Usage usage;

  ShellProgram(String name) {
    usage =
        Usage.of(name, "run commands in a shell of its own")
            .operands("[OPTION]... [-c COMMANDS | SCRIPT] [ARGUMENT]...", Operand.PATH)
            .after("bash 5.2")
            .raw();
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public int run(Process process) {
    return new Bash(name(), HelpBuiltin.all()).run(process);
  }

  @Override
  public int run(Call call) {
    return run(call.process());
  }
}
