package dev.apsh.program.mdevctl;

import dev.apsh.linux.Process;
import dev.apsh.linux.Proposals;
import dev.apsh.linux.Proposals.Paths;
import dev.apsh.linux.Typed;
import dev.apsh.program.clap.ClapArg;
import dev.apsh.program.clap.ClapCommand;
import dev.apsh.program.tool.Files;
import dev.apsh.program.tool.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What could be typed behind mdevctl: its subcommands, the options of each, and what they take:
/// UUIDs of devices, parents, types, attributes, files.
final class MdevctlProposals {
  private static final String PARENTS = "/sys/class/mdev_bus";
  private static final List<String> ATTRIBUTES =
      List.of(
          "ap_config",
          "assign_adapter",
          "assign_control_domain",
          "assign_domain",
          "unassign_adapter",
          "unassign_control_domain",
          "unassign_domain");

  private final Files files;
  private final MdevctlSyntax syntax;

  MdevctlProposals(Process process, MdevctlSyntax syntax) {
    this.files = new Files(process);
    this.syntax = syntax;
  }

  Proposals of(Typed typed) {
    if (typed.before().isEmpty()) {
      List<String> words = new ArrayList<>(syntax.names());
      words.addAll(List.of("help", "--help", "--version"));
      words.sort(null);
      return Suggestions.among(words, typed, Paths.NONE);
    }
    return syntax
        .named(typed.before().getFirst())
        .map(command -> of(command, typed))
        .orElse(new Proposals(List.of(), Paths.NONE));
  }

  private Proposals of(ClapCommand command, Typed typed) {
    Optional<ClapArg> asking =
        command.args().stream()
            .filter(arg -> !arg.value().isEmpty() && !arg.word().isEmpty())
            .filter(arg ->
                typed.previous().equals("--" + arg.word())
                    || typed.previous().equals("-" + arg.letter()))
            .findFirst();
    if (asking.isPresent()) {
      return Suggestions.among(
          values(asking.get().word()),
          typed,
          asking.get().word().equals("jsonfile") ? Paths.ALL : Paths.NONE);
    }
    List<String> words = new ArrayList<>();
    for (ClapArg arg : command.args()) {
      if (arg.word().isEmpty()) {
        words.addAll(files.names(PARENTS));
      } else {
        words.add("--" + arg.word());
        words.addAll(arg.letter().isEmpty() ? List.of() : List.of("-" + arg.letter()));
      }
    }
    words.add("--help");
    words.sort(null);
    return Suggestions.among(words, typed, Paths.NONE);
  }

  private List<String> values(String option) {
    return switch (option) {
      case "uuid" -> devices();
      case "parent" -> files.names(PARENTS);
      case "type" -> types();
      case "addattr" -> ATTRIBUTES;
      default -> List.of();
    };
  }

  private List<String> types() {
    return files.names(PARENTS).stream()
        .flatMap(parent -> files.names(PARENTS + "/" + parent + "/mdev_supported_types").stream())
        .distinct()
        .toList();
  }

  /// Those that are active and those that are defined.
  private List<String> devices() {
    Set<String> uuids = new TreeSet<>(files.names("/sys/bus/mdev/devices"));
    for (String parent : files.names("/etc/mdevctl.d")) {
      files.names("/etc/mdevctl.d/" + parent).stream()
          .filter(name -> name.length() == 36)
          .forEach(uuids::add);
    }
    return List.copyOf(uuids);
  }
}
