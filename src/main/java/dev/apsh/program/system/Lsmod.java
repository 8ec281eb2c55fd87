package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;

/// lsmod: lists the kernel's modules.
public final class Lsmod implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("lsmod", "list the kernel's modules").after("kmod 30").in("/usr/sbin").raw();
  }

  @Override
  public int run(Call call) {
    if (call.operands().equals(List.of("--help"))) {
      return call.help();
    }
    if (!call.operands().isEmpty()) {
      call.say("Usage: " + call.name());
      return 1;
    }
    Optional<List<LoadedModules.Loaded>> modules = LoadedModules.read(call);
    if (modules.isEmpty()) {
      return call.fail("ERROR: could not get list of modules: No such file or directory");
    }
    call.out().println("Module                  Size  Used by");
    for (LoadedModules.Loaded module : modules.get()) {
      String users = module.users().isEmpty() ? "" : " " + String.join(",", module.users());
      call.out()
          .println("%-19s %8s  %s%s".formatted(module.name(), module.size(), module.uses(), users));
    }
    return 0;
  }
}
