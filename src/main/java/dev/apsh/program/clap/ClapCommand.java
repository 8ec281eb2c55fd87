package dev.apsh.program.clap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A command or one of its subcommands.
///
/// @param path as it is called, such as `mdevctl start`
/// @param longAbout what `--help` says more than `-h`, wrapped; empty when it is the same
/// @param group the arguments of which one has to be there; none when there is no such group
/// @param version what `--version` prints behind the name; empty when it has no such option
public record ClapCommand(
    String path,
    String about,
    String longAbout,
    List<ClapArg> args,
    List<String> group,
    String version) {

  public static ClapCommand of(String path, String about, String longAbout, ClapArg... args) {
    return new ClapCommand(path, about, longAbout, List.of(args), List.of(), "");
  }

  public ClapCommand oneOf(String... ids) {
    return new ClapCommand(path, about, longAbout, args, List.of(ids), version);
  }

  public ClapCommand withVersion(String text) {
    return new ClapCommand(path, about, longAbout, args, group, text);
  }

  /// The last word of the path.
  String name() {
    return path.substring(path.lastIndexOf(' ') + 1);
  }

  Optional<ClapArg> arg(String id) {
    return args.stream().filter(arg -> arg.id().equals(id)).findFirst();
  }

  /// The group as usages spell it: `<--auto|--manual>`.
  String groupShown() {
    return group.stream()
        .map(id -> arg(id).map(ClapArg::shown).orElse(id))
        .collect(Collectors.joining("|", "<", ">"));
  }

  /// Whether the usage speaks of options: some can be left out.
  boolean hasOptions() {
    return args.stream()
        .anyMatch(arg -> !arg.required() && !arg.isPositional() && !group.contains(arg.id()));
  }

  boolean conflict(ClapArg one, ClapArg other) {
    boolean inGroup = group.contains(one.id()) && group.contains(other.id());
    return one != other
        && (inGroup
            || one.conflicts().contains(other.id())
            || other.conflicts().contains(one.id()));
  }
}
