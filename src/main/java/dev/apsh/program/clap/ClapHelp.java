package dev.apsh.program.clap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The help of a command: `-h` in short, `--help` with more where there is more.
public final class ClapHelp {
  private static final int WIDTH = 100;

  private final ClapVersion version;
  private final ClapCommand command;
  private final boolean isLong;

  private ClapHelp(ClapVersion version, ClapCommand command, boolean isLong) {
    this.version = version;
    this.command = command;
    this.isLong = isLong && !command.longAbout().isEmpty();
  }

  public static String of(ClapVersion version, ClapCommand command, boolean isLong) {
    ClapHelp help = new ClapHelp(version, command, isLong);
    return help.head() + help.options();
  }

  private String head() {
    String about = isLong ? command.longAbout() : command.about();
    String options = command.hasOptions() ? " [OPTIONS]" : "";
    String words = required();
    if (version.isNew()) {
      return about + "\n\nUsage: " + command.path() + options + words + "\n\nOptions:\n";
    }
    return "%s %s\n%s\n\nUSAGE:\n    %s%s%s\n\nOPTIONS:\n"
        .formatted(
            command.path().replace(' ', '-'),
            command.version(),
            about,
            command.path(),
            options,
            words);
  }

  private String required() {
    StringBuilder text = new StringBuilder();
    command.args().stream()
        .filter(ClapArg::required)
        .forEach(arg -> text.append(' ').append(arg.shown()));
    return text + (command.group().isEmpty() ? "" : " " + command.groupShown());
  }

  private List<ClapArg> listed() {
    List<ClapArg> all =
        new ArrayList<>(command.args().stream().filter(arg -> !arg.isPositional()).toList());
    all.add(ClapArg.flag("h", "help", version.isNew() ? more() : "Print help information"));
    if (!command.version().isEmpty()) {
      all.add(
          ClapArg.flag(
              "V", "version", version.isNew() ? "Print version" : "Print version information"));
    }
    if (!version.isNew()) {
      all.sort(Comparator.comparing(ClapArg::sortKey));
    }
    return all;
  }

  private String more() {
    if (command.longAbout().isEmpty()) {
      return "Print help";
    }
    return isLong ? "Print help (see a summary with '-h')" : "Print help (see more with '--help')";
  }

  private String options() {
    List<ClapArg> all = listed();
    return isLong ? onLines(all) : inColumns(all);
  }

  /// The help of each option below it.
  private String onLines(List<ClapArg> all) {
    String indent = version.isNew() ? "          " : "            ";
    List<String> parts = new ArrayList<>();
    for (ClapArg arg : all) {
      String help = String.join("\n" + indent, lines(arg.help(), indent.length()));
      parts.add(spelling(arg) + "\n" + indent + help + "\n");
    }
    return String.join("\n", parts);
  }

  /// The help of each option beside it.
  private String inColumns(List<ClapArg> all) {
    int longest = all.stream().mapToInt(arg -> spelling(arg).length()).max().orElse(0);
    int column = longest + (version.isNew() ? 2 : 4);
    StringBuilder text = new StringBuilder();
    for (ClapArg arg : all) {
      String spelling = spelling(arg);
      String help = String.join("\n" + " ".repeat(column), lines(arg.help(), column));
      text.append(spelling).append(" ".repeat(column - spelling.length())).append(help);
      text.append('\n');
    }
    return text.toString();
  }

  private String spelling(ClapArg arg) {
    String indent = version.isNew() ? "  " : "    ";
    String letter = arg.letter().isEmpty() ? "    " : "-" + arg.letter() + ", ";
    return indent + letter + arg.shown();
  }

  /// A text in lines that end before the width.
  private static List<String> lines(String text, int indent) {
    List<String> lines = new ArrayList<>();
    for (String given : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : given.split(" ", -1)) {
        if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
