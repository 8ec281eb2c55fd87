package dev.apsh.program.system;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.ModuleCause;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;

/// modprobe: loads or unloads a kernel module with those it depends on.
public final class Modprobe implements Tool {

  private static final String DENIED = "ERROR: could not %s '%s': Operation not permitted";

  @Override
  public Usage usage() {
    return Usage.of("modprobe", "load or unload a kernel module with those it depends on")
        .after("kmod 30")
        .calls("finit_module(2)")
        .in("/usr/sbin")
        .operands("MODULE", Operand.MODULE)
        .option("-a, --all", "every operand is a module")
        .option("-r, --remove", "unload, also what nobody uses then")
        .option("-n, --dry-run, --show", "change nothing")
        .option("-q, --quiet", "no message for a module that does not exist")
        .option("-v, --verbose", "say what is loaded")
        .notSimulated("-R, --resolve-alias", "--first-time", "-i, --ignore-install")
        .notSimulated("--ignore-remove", "-b, --use-blacklist", "-f, --force")
        .notSimulated("--force-modversion", "--force-vermagic", "-D, --show-depends")
        .notSimulated("-c, --showconfig", "--show-modversions", "--dump-modversions")
        .notSimulated("--show-exports", "-C, --config=DIR", "-d, --dirname=DIR")
        .notSimulated("-S, --set-version=V", "-s, --syslog", "--remove-dependencies")
        .notSimulated("--remove-holders", "-w, --wait=MSEC")
        .inOrder()
        .hint(program -> "");
  }

  @Override
  public int run(Call call) {
    List<String> names = call.operands();
    if (names.isEmpty()) {
      return call.fail("ERROR: missing parameters. See -h.");
    }
    boolean several = call.has("a") || call.has("r");
    if (!several && names.size() > 1) {
      return call.fail(2, names.get(1) + ": a module parameter is not simulated");
    }
    int status = 0;
    for (String name : names) {
      int one = call.has("r") ? remove(call, name) : load(call, name);
      status = Math.max(status, one);
    }
    return status;
  }

  private static int load(Call call, String name) {
    if (call.has("n")) {
      return 0;
    }
    if (!call.process().caller().isRoot()) {
      return call.has("q") ? 1 : call.fail(DENIED.formatted("insert", name));
    }
    List<String> before = names(call);
    Outcome<String> loaded = call.process().sys().modules().load(name);
    if (loaded instanceof Failed<String>(Refused no)) {
      return notLoaded(call, name, no);
    }
    if (call.has("v")) {
      List<String> after = new ArrayList<>(names(call));
      after.removeAll(before);
      String place = "/lib/modules/" + call.process().sys().uname().release() + "/kernel/";
      after.reversed().forEach(added -> call.out().println("insmod " + place + added + ".ko "));
    }
    return 0;
  }

  private static List<String> names(Call call) {
    return LoadedModules.read(call).orElse(List.of()).stream()
        .map(LoadedModules.Loaded::name)
        .toList();
  }

  private static int notLoaded(Call call, String name, Refused no) {
    if (no.errno() != Errno.ENOENT) {
      return call.fail("ERROR: could not insert '" + name + "': " + no.text());
    }
    String release = call.process().sys().uname().release();
    return call.has("q")
        ? 1
        : call.fail("FATAL: Module " + name + " not found in directory /lib/modules/" + release);
  }

  private static int remove(Call call, String name) {
    String module = name.replace('-', '_');
    List<LoadedModules.Loaded> before = LoadedModules.read(call).orElse(List.of());
    if (call.has("n")) {
      return 0;
    }
    if (!call.process().caller().isRoot()) {
      return call.has("q") ? 1 : call.fail(DENIED.formatted("remove", module));
    }
    if (call.process().sys().modules().unload(name) instanceof Failed<String>(Refused no)) {
      return notRemoved(call, module, no);
    }
    if (call.has("v")) {
      call.out().println("rmmod " + module);
    }
    for (LoadedModules.Loaded other : before) {
      if (other.users().contains(module)) {
        removeUnused(call, other.name());
      }
    }
    return 0;
  }

  private static void removeUnused(Call call, String name) {
    boolean unused =
        LoadedModules.read(call).orElse(List.of()).stream()
            .anyMatch(module -> module.name().equals(name) && module.uses().equals("0"));
    if (unused) {
      remove(call, name);
    }
  }

  private static int notRemoved(Call call, String module, Refused no) {
    if (no.errno() != Errno.ENOENT) {
      return call.fail("FATAL: Module " + module + " is in use.");
    }
    if (no.why() instanceof ModuleCause.BuiltIn) {
      return call.fail("FATAL: Module " + module + " is builtin.");
    }
    if (no.why() instanceof ModuleCause.NotLoaded missing && missing.exists()) {
      return 0;
    }
    return call.has("q") ? 1 : call.fail("FATAL: Module " + module + " not found.");
  }
}
