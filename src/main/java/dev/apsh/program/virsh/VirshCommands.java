package dev.apsh.program.virsh;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All commands of virsh, by name.
final class VirshCommands {
  private static final SequencedMap<String, VirshCommand> ALL = new TreeMap<>();

  static {
    Stream.of(
            DomainCommands.all(),
            DeviceCommands.all(),
            MonitorCommands.all(),
            NodeDeviceCommands.all(),
            HostCommands.all())
        .flatMap(List::stream)
        .forEach(command -> ALL.put(command.name(), command));
  }

  private VirshCommands() {}

  static Optional<VirshCommand> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  static Collection<VirshCommand> all() {
    return ALL.values();
  }

  /// A group of commands as the help lists it.
  static String group(VirshCommand.Group group) {
    StringBuilder text = new StringBuilder();
    text.append(" %s (help keyword '%s'):\n".formatted(group.title(), group.keyword()));
    for (VirshCommand command : ALL.values()) {
      if (command.group() == group) {
        text.append("    %-30s %s\n".formatted(command.name(), command.help()));
      }
    }
    return text.toString();
  }
}
