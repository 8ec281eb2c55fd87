package dev.apsh.program.virsh;

import dev.apsh.linux.Process;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Proposals.Paths;
import dev.apsh.linux.Typed;
import dev.apsh.program.tool.Files;
import dev.apsh.program.tool.Suggestions;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What could be typed behind virsh: its commands, the options of each, the names of domains and of
/// node devices, files.
final class VirshProposals {
  private static final List<String> CAPABILITIES =
      List.of("ap_card", "ap_matrix", "ap_queue", "mdev", "mdev_types", "system");

  private final Process process;
  private final Files files;

  VirshProposals(Process process) {
    this.process = process;
    this.files = new Files(process);
  }

  Proposals of(Usage usage, Typed typed) {
    int command = command(typed.before());
    if (command < 0) {
      Proposals own = new Suggestions(process).of(usage, typed);
      boolean isUri = typed.previous().equals("-c") || typed.previous().equals("--connect");
      return isUri
          ? Suggestions.among(List.of("qemu:///system"), typed, Paths.NONE)
          : typed.begun().startsWith("-") ? own : commands(typed);
    }
    return VirshCommands.named(typed.before().get(command))
        .map(found -> of(found, typed.without(command + 1)))
        .orElse(new Proposals(List.of(), Paths.NONE));
  }

  /// Where the command stands; negative when it is yet to come.
  private static int command(List<String> before) {
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).equals("-c") || before.get(i).equals("--connect")) {
        i++;
      } else if (!before.get(i).startsWith("-")) {
        return i;
      }
    }
    return -1;
  }

  private static Proposals commands(Typed typed) {
    List<String> names = VirshCommands.all().stream().map(VirshCommand::name).toList();
    return Suggestions.among(names, typed, Paths.NONE);
  }

  private Proposals of(VirshCommand command, Typed typed) {
    Optional<VirshOption> asking =
        typed.previous().startsWith("--")
            ? command.option(typed.previous().substring(2)).filter(VirshProposals::takesValue)
            : Optional.empty();
    if (asking.isPresent()) {
      return values(asking.get(), typed);
    }
    if (typed.begun().startsWith("-")) {
      return Suggestions.among(
          command.options().stream()
              .filter(VirshOption::isShown)
              .map(option -> "--" + option.name())
              .toList(),
          typed,
          Paths.NONE);
    }
    List<VirshOption> positional =
        command.options().stream().filter(VirshOption::positional).toList();
    int at = (int) typed.before().stream().filter(word -> !word.startsWith("-")).count();
    return at < positional.size()
        ? values(positional.get(at), typed)
        : new Proposals(List.of(), Paths.NONE);
  }

  private static boolean takesValue(VirshOption option) {
    return option.kind() == VirshOption.Kind.STRING || option.kind() == VirshOption.Kind.INT;
  }

  private Proposals values(VirshOption option, Typed typed) {
    List<String> words =
        switch (option.name()) {
          case "domain" -> domains();
          case "device" -> nodeDevices();
          case "cap" -> CAPABILITIES;
          case "command" -> VirshCommands.all().stream().map(VirshCommand::name).toList();
          case "desturi" -> List.of("qemu+ssh://");
          default -> List.of();
        };
    boolean isFile = option.name().equals("file") || option.name().equals("xml");
    return Suggestions.among(words, typed, isFile ? Paths.ALL : Paths.NONE);
  }

  private List<String> domains() {
    Set<String> names = new TreeSet<>();
    for (String folder : new String[] {"/etc/libvirt/qemu", "/run/libvirt/qemu"}) {
      files.names(folder).stream()
          .filter(name -> name.endsWith(".xml"))
          .forEach(name -> names.add(name.substring(0, name.length() - 4)));
    }
    return List.copyOf(names);
  }

  private List<String> nodeDevices() {
    List<String> names = new ArrayList<>();
    for (String name : files.names("/sys/bus/ap/devices")) {
      names.add("ap_" + name.replace('.', '_'));
    }
    if (files.exists("/sys/devices/vfio_ap/matrix")) {
      names.add("ap_matrix");
    }
    Set<String> uuids = new TreeSet<>(files.names("/sys/bus/mdev/devices"));
    uuids.addAll(files.names("/etc/mdevctl.d/matrix"));
    uuids.forEach(uuid -> names.add("mdev_" + uuid.replace('-', '_') + "_matrix"));
    return names;
  }
}
