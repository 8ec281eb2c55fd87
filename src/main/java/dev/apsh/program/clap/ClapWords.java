package dev.apsh.program.clap;

import java.util.List;
import java.util.Optional;

/// What clap says of a command line that is wrong.
final class ClapWords {
  private final ClapVersion version;
  private final ClapCommand command;

  ClapWords(ClapVersion version, ClapCommand command) {
    this.version = version;
    this.command = command;
  }

  private boolean isNew() {
    return version.isNew();
  }

  /// The error, the usage unless it is left out, and where to look.
  private String error(String text, Optional<List<String>> used) {
    String usage = used.map(ids -> new ClapUsage(version, command).titled(ids) + "\n\n").orElse("");
    String hint =
        isNew() ? "For more information, try '--help'.\n" : "For more information try --help\n";
    return "error: " + text + "\n\n" + usage + hint;
  }

  String unknown(String argument, List<String> used, Optional<String> similar) {
    String text =
        isNew()
            ? "unexpected argument '" + argument + "' found"
            : "Found argument '"
                + argument
                + "' which wasn't expected, or isn't valid in this context";
    List<String> all = new java.util.ArrayList<>(used);
    if (similar.isPresent()) {
      text +=
          isNew()
              ? "\n\n  tip: a similar argument exists: '--" + similar.get() + "'"
              : "\n\n\tDid you mean '--" + similar.get() + "'?";
      command.args().stream()
          .filter(arg -> arg.word().equals(similar.get()))
          .forEach(arg -> all.add(arg.id()));
    }
    if (!isNew() && argument.startsWith("-")) {
      text +=
          "\n\n\tIf you tried to supply `%s` as a value rather than a flag, use `-- %s`"
              .formatted(argument, argument);
    }
    return error(text, Optional.of(all));
  }

  String noValue(ClapArg arg) {
    return isNew()
        ? error(
            "a value is required for '" + arg.shown() + "' but none was supplied", Optional.empty())
        : error(
            "The argument '" + arg.shown() + "' requires a value but none was supplied",
            Optional.empty());
  }

  /// clap 3 shows the whole usage here, without its title.
  String unexpectedValue(ClapArg arg, String value, List<String> used) {
    if (isNew()) {
      String text = "unexpected value '%s' for '%s' found; no more were expected";
      return error(text.formatted(value, arg.shown()), Optional.of(used));
    }
    String text = "The value '%s' was provided to '%s' but it wasn't expecting any more values";
    String usage = new ClapUsage(version, command).untitled(List.of());
    return error(text.formatted(value, arg.shown()) + "\n\n" + usage, Optional.empty());
  }

  String badValue(ClapArg arg, String value, String why) {
    return isNew()
        ? error(
            "invalid value '%s' for '%s': %s".formatted(value, arg.shown(), why), Optional.empty())
        : error(
            "Invalid value \"%s\" for '%s': %s".formatted(value, arg.shown(), why),
            Optional.empty());
  }

  String twice(ClapArg arg) {
    String text =
        isNew()
            ? "the argument '%s' cannot be used multiple times"
            : "The argument '%s' was provided more than once, but cannot be used multiple times";
    return error(text.formatted(arg.shown()), Optional.of(List.of()));
  }

  String conflict(ClapArg arg, List<ClapArg> others, List<String> used) {
    StringBuilder text = new StringBuilder(isNew() ? "the" : "The");
    text.append(" argument '").append(arg.shown()).append("' cannot be used with");
    if (others.size() == 1) {
      text.append(" '").append(others.getFirst().shown()).append('\'');
    } else {
      text.append(':');
      String indent = isNew() ? "\n  " : "\n    ";
      others.forEach(other -> text.append(indent).append(other.shown()));
    }
    return error(text.toString(), Optional.of(used));
  }

  String missing(List<String> shown, List<String> used) {
    StringBuilder text = new StringBuilder(isNew() ? "the" : "The");
    text.append(" following required arguments were not provided:");
    String indent = isNew() ? "\n  " : "\n    ";
    shown.forEach(each -> text.append(indent).append(each));
    return error(text.toString(), Optional.of(used));
  }
}
