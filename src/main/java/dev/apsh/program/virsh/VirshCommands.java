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

  /// The first option of a command line that the command in it does not have.
  static Optional<String> objection(List<String> words) {
    Optional<VirshCommand> command = Optional.empty();
    for (String word : words.subList(1, words.size())) {
      if (command.isEmpty()) {
        command = named(word);
      } else if (word.equals("--")) {
        return Optional.empty();
      } else if (word.startsWith("--")) {
        String name = word.substring(2).replaceFirst("=.*", "");
        if (command.get().options().stream().noneMatch(option -> option.name().equals(name))) {
          return Optional.of(
              "command '%s' doesn't support option --%s".formatted(command.get().name(), name));
        }
      }
    }
    return Optional.empty();
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
