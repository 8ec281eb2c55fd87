package dev.apsh.program.clap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The usage of a command as its errors show it: what was given, and what has to be there.
final class ClapUsage {
  private final ClapVersion version;
  private final ClapCommand command;

  ClapUsage(ClapVersion version, ClapCommand command) {
    this.version = version;
    this.command = command;
  }

  /// With its title.
  String titled(List<String> used) {
    return (version.isNew() ? "Usage: " : "USAGE:\n    ") + untitled(used);
  }

  /// The usage when `used` were given; of all that can be given when nothing was.
  String untitled(List<String> used) {
    Set<String> ids = new LinkedHashSet<>();
    command.args().stream().filter(ClapArg::required).forEach(arg -> ids.add(arg.id()));
    if (version.isNew()) {
      used.forEach(id -> command.arg(id).ifPresent(arg -> ids.addAll(arg.requires())));
    }
    ids.addAll(used);
    boolean options = used.isEmpty() && command.hasOptions();
    return command.path() + (options ? " [OPTIONS]" : "") + spelled(ids);
  }

  private String spelled(Set<String> ids) {
    List<String> words = new ArrayList<>();
    List<String> positional = new ArrayList<>();
    for (String id : ids) {
      command
          .arg(id)
          .filter(arg -> !command.group().contains(id))
          .ifPresent(arg -> (arg.isPositional() ? positional : words).add(arg.shown()));
    }
    if (!command.group().isEmpty()) {
      words.add(command.groupShown());
    }
    words.addAll(positional);
    return words.isEmpty() ? "" : " " + String.join(" ", words);
  }
}
