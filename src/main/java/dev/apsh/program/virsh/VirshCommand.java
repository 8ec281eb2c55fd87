package dev.apsh.program.virsh;

import java.util.List;
import java.util.Optional;

/// A command of virsh: its help, its options, what it does.
record VirshCommand(
    String name,
    Group group,
    String help,
    String description,
    List<VirshOption> options,
    Action action) {

  /// What a command does; false when it failed and has said so.
  @FunctionalInterface
  interface Action {
    boolean run(VirshCall call) throws LibvirtError;
  }

  /// A group of commands in the help.
  enum Group {
    DOMAIN("Domain Management", "domain"),
    MONITOR("Domain Monitoring", "monitor"),
    NODE_DEVICE("Node Device", "nodedev"),
    HOST("Host and Hypervisor", "host"),
    VIRSH("Virsh itself", "virsh");

    private final String title;
    private final String keyword;

    Group(String title, String keyword) {
      this.title = title;
      this.keyword = keyword;
    }

    String title() {
      return title;
    }

    String keyword() {
      return keyword;
    }

    /// Whether its commands need the daemon.
    boolean connects() {
      return this != VIRSH;
    }
  }

  Optional<VirshOption> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  /// What `help NAME` prints.
  String manual() {
    StringBuilder text = new StringBuilder();
    text.append("  NAME\n    ").append(name).append(" - ").append(help).append("\n\n");
    text.append("  SYNOPSIS\n    ").append(name);
    options.forEach(option -> text.append(option.synopsis()));
    text.append('\n');
    if (!description.isEmpty()) {
      text.append("\n  DESCRIPTION\n    ").append(description).append('\n');
    }
    if (options.stream().anyMatch(VirshOption::isShown)) {
      text.append("\n  OPTIONS\n");
      options.stream().filter(VirshOption::isShown).forEach(o -> text.append(o.listed()));
    }
    return text.append('\n').toString();
  }
}
