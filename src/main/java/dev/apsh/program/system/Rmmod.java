package dev.apsh.program.system;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// rmmod: unloads kernel modules.
public final class Rmmod implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("rmmod", "unload kernel modules")
        .after("kmod 30")
        .calls("delete_module(2)")
        .in("/usr/sbin")
        .operands("MODULE...", Operand.MODULE)
        .option("-v, --verbose", "say what is unloaded")
        .notSimulated("-f, --force", "-s, --syslog", "-w, --wait")
        .hint(program -> "");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.fail("ERROR: missing module name.");
    }
    int status = 0;
    for (String name : call.operands()) {
      status = Math.max(status, unload(call, name.replace('-', '_')));
    }
    return status;
  }

  private static int unload(Call call, String name) {
    List<LoadedModules.Loaded> loaded = LoadedModules.read(call).orElse(List.of());
    if (call.has("v") && loaded.stream().anyMatch(module -> module.name().equals(name))) {
      call.out().println("rmmod " + name);
    }
    if (!call.process().caller().isRoot()
        && loaded.stream().anyMatch(module -> module.name().equals(name))) {
      return call.fail("ERROR: could not remove module " + name + ": Operation not permitted");
    }
    if (!(call.process().sys().modules().unload(name) instanceof Failed<String>(Refused no))) {
      return 0;
    }
    if (!no.why().facts().isEmpty()) {
      return call.fail("ERROR: " + no.why().facts());
    }
    String module = "Module " + name;
    return call.fail(
        "ERROR: "
            + module
            + (no.errno() == Errno.ENOENT ? " is not currently loaded" : " is in use"));
  }
}
