package dev.apsh.program.mdevctl;

import dev.apsh.linux.Process;
import dev.apsh.linux.Proposals;
import dev.apsh.program.tool.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What could be typed behind mdevctl: its subcommands and options, the UUIDs of devices, parents
/// and types.
final class MdevctlProposals {
  private static final List<String> COMMANDS =
      List.of("define", "help", "list", "modify", "start", "stop", "types", "undefine");
  private static final List<String> OPTIONS =
      List.of(
          "--addattr",
          "--auto",
          "--defined",
          "--delattr",
          "--dumpjson",
          "--force",
          "--help",
          "--index",
          "--jsonfile",
          "--live",
          "--manual",
          "--parent",
          "--type",
          "--uuid",
          "--value",
          "--verbose",
          "--version");

  private MdevctlProposals() {}

  static Proposals of(Process process, String begun) {
    List<String> words = new ArrayList<>();
    if (begun.startsWith("-")) {
      words.addAll(OPTIONS);
    } else {
      words.addAll(COMMANDS);
      words.addAll(devices(new Files(process)));
      words.addAll(List.of("matrix", "vfio_ap-passthrough"));
    }
    return new Proposals(
        words.stream()
            .filter(word -> word.startsWith(begun))
            .map(word -> new Proposals.Proposal(word, ""))
            .toList(),
        Proposals.Paths.ALL);
  }

  private static Set<String> devices(Files files) {
    Set<String> uuids = new TreeSet<>(files.names("/sys/bus/mdev/devices"));
    uuids.addAll(files.names("/etc/mdevctl.d/matrix"));
    return uuids;
  }
}
