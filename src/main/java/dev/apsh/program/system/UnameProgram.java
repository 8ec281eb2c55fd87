package dev.apsh.program.system;

import dev.apsh.linux.Uname;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;

/// uname: prints what the system is.
public final class UnameProgram implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("uname", "print what the system is")
        .calls("uname(2)")
        .option("-a, --all", "all, in this order, without what is unknown")
        .option("-s, --kernel-name", "the kernel's name, as by default")
        .option("-n, --nodename", "the machine's name")
        .option("-r, --kernel-release", "the kernel's release")
        .option("-v, --kernel-version", "the kernel's build")
        .option("-m, --machine", "the hardware")
        .option("-p, --processor", "the processor")
        .option("-i, --hardware-platform", "the platform")
        .option("-o, --operating-system", "the operating system");
  }

  @Override
  public int run(Call call) {
    if (!call.operands().isEmpty()) {
      return call.extraOperand(0);
    }
    Uname uname = call.process().sys().uname();
    boolean all = call.has("a");
    List<String> parts = new ArrayList<>();
    add(parts, all || call.has("s") || call.options().isEmpty(), "Linux");
    add(parts, all || call.has("n"), uname.node());
    add(parts, all || call.has("r"), uname.release());
    add(parts, all || call.has("v"), uname.version());
    add(parts, all || call.has("m"), Uname.MACHINE);
    add(parts, call.has("p") && !all, "unknown");
    add(parts, call.has("i") && !all, "unknown");
    add(parts, all || call.has("o"), "GNU/Linux");
    call.out().println(String.join(" ", parts));
    return 0;
  }

  private static void add(List<String> parts, boolean wanted, String part) {
    if (wanted) {
      parts.add(part);
    }
  }
}
