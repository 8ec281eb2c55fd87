package dev.apsh.program.udev;

import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// systemd-udevd as a boot needs it: applies the rules to all devices that are there.
public final class Udevd implements Tool {
  private static final int MOST_ROUNDS = 5;

  @Override
  public Usage usage() {
    return Usage.of("systemd-udevd", "apply udev's rules to all devices, as at boot")
        .in("/usr/sbin")
        .after("systemd 252")
        .notSimulated("-d, --daemon", "-D, --debug", "-c, --children-max=N", "-e, --exec-delay=N")
        .notSimulated("-t, --event-timeout=N", "-s, --timeout-signal=S", "-N, --resolve-names=W");
  }

  @Override
  public int run(Call call) {
    boot(call.process());
    return 0;
  }

  private static void boot(Process process) {
    Rules rules = Rules.of(process);
    if (rules.isEmpty()) {
      return;
    }
    Tree tree = new Tree(process);
    tree.subsystems().forEach(path -> rules.apply(Event.of(tree, "add", path, List.of())));
    Set<String> done = new HashSet<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<String> fresh = tree.devices().stream().filter(done::add).toList();
      fresh.forEach(path -> rules.apply(Event.of(tree, "add", path, List.of())));
      if (round == 0) {
        bindingsComplete(rules, tree);
      } else if (fresh.isEmpty()) {
        return;
      }
    }
  }

  /// The AP bus has told meanwhile that all its queues have drivers.
  private static void bindingsComplete(Rules rules, Tree tree) {
    boolean complete =
        tree.content("/bus/ap/bindings").filter(text -> text.contains("complete")).isPresent();
    if (complete) {
      List<String> more = List.of("SUBSYSTEM=ap", "BINDINGS=complete", "COMPLETECOUNT=1");
      rules.apply(Event.of(tree, "change", "/devices/ap", more));
    }
  }
}
