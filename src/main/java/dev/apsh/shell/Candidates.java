package dev.apsh.shell;

import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Process;
import dev.apsh.shell.pattern.Glob;
import dev.apsh.shell.syntax.Assignment;
import dev.apsh.shell.syntax.ScriptReader;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What could complete a word, as `compgen` lists it.
public final class Candidates {
  /// All kinds there are.
  public static final Set<String> ACTIONS =
      Set.of(
          "alias",
          "arrayvar",
          "binding",
          "builtin",
          "command",
          "directory",
          "disabled",
          "enabled",
          "export",
          "file",
          "function",
          "group",
          "helptopic",
          "hostname",
          "job",
          "keyword",
          "running",
          "service",
          "setopt",
          "shopt",
          "signal",
          "stopped",
          "user",
          "variable");

  private final Shell shell;

  public Candidates(Shell shell) {
    this.shell = shell;
  }

  /// The names of one of bash's kinds; nothing for kinds of which there is nothing here.
  public List<String> named(String action, String prefix) {
    return switch (action) {
      case "alias" -> beginning(new TreeSet<>(shell.aliases().all().keySet()), prefix);
      case "arrayvar", "export", "variable" -> beginning(variables(action), prefix);
      case "builtin", "enabled" -> beginning(new TreeSet<>(shell.builtins().names()), prefix);
      case "function" -> beginning(new TreeSet<>(shell.functions().names()), prefix);
      case "helptopic" -> beginning(shell.builtins().names(), prefix);
      case "hostname" -> beginning(List.of(shell.process().sys().uname().node()), prefix);
      case "setopt" -> beginning(options(), prefix);
      case "shopt" -> beginning(ShellOptionNames.ALL, prefix);
      case "user", "group" -> beginning(List.of("root"), prefix);
      case "file" -> files(prefix, false);
      case "directory" -> files(prefix, true);
      default -> List.of();
    };
  }

  /// Those that begin as the word does.
  public static List<String> beginning(Iterable<String> names, String prefix) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith(prefix)) {
        found.add(name);
      }
    }
    return found;
  }

  private List<String> variables(String kind) {
    List<String> names = new ArrayList<>();
    for (String name : shell.variables().names()) {
      Variable variable = shell.variables().need(name);
      boolean wanted =
          switch (kind) {
            case "arrayvar" -> variable.isArray();
            case "export" -> variable.isExported();
            default -> shell.variables().isSetInAnyWay(name);
          };
      if (wanted) {
        names.add(name);
      }
    }
    return names;
  }

  private static List<String> options() {
    List<String> names = new ArrayList<>();
    for (Options.Option option : Options.Option.values()) {
      names.add(option.text());
    }
    return names;
  }

  private List<String> files(String begun, boolean onlyDirectories) {
    int slash = begun.lastIndexOf('/') + 1;
    List<String> found = new ArrayList<>();
    for (String name : names(slash == 0 ? "." : begun.substring(0, slash))) {
      String path = begun.substring(0, slash) + name;
      if (path.startsWith(begun) && (!onlyDirectories || isDirectory(path))) {
        found.add(path);
      }
    }
    return found;
  }

  private List<String> names(String path) {
    return node(path) instanceof Outcome.Done<Node>(Directory directory)
        ? directory.names()
        : List.of();
  }

  private boolean isDirectory(String path) {
    return node(path) instanceof Outcome.Done<Node>(Directory directory);
  }

  private Outcome<Node> node(String path) {
    Process process = shell.process();
    return process.sys().files().node(process.cwd(), path, process.caller());
  }

  /// The programs along PATH.
  public List<String> programs(String prefix) {
    List<String> found = new ArrayList<>();
    for (String directory : shell.variables().value("PATH").split(":")) {
      found.addAll(beginning(names(directory.isEmpty() ? "." : directory), prefix));
    }
    return found;
  }

  /// The paths that match a pattern.
  public List<String> matching(String pattern) {
    List<String> found = new ArrayList<>();
    new FileExpander(shell).matching(pattern, found);
    return found;
  }

  /// The words of a list, taken apart at the characters of IFS and expanded.
  public List<String> words(String list) {
    List<String> words = new ArrayList<>();
    for (String piece : pieces(list)) {
      if (Identifiers.isPlainSubscript(piece)) {
        words.add(piece);
      } else {
        ScriptReader.assignment("x=(" + piece + ")")
            .filter(assignment -> assignment.value() instanceof Assignment.Elements)
            .map(assignment -> (Assignment.Elements) assignment.value())
            .ifPresent(elements ->
                elements
                    .elements()
                    .forEach(element -> shell.expander().word(element.value(), words)));
      }
    }
    return words;
  }

  private List<String> pieces(String list) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    char quote = 0;
    int depth = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      boolean outside = quote == 0 && depth == 0;
      if (c == '\\' && quote != '\'' && i + 1 < list.length()) {
        piece.append(c).append(list.charAt(++i));
      } else if (outside && shell.ifs().indexOf(c) >= 0) {
        add(piece, pieces);
      } else {
        quote = quote == c ? 0 : quote == 0 && (c == '\'' || c == '"' || c == '`') ? c : quote;
        depth += quote != 0 ? 0 : c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
        depth = Math.max(0, depth);
        // Blanks that IFS does not have part nothing.
        piece.append(outside && " \t\n".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    add(piece, pieces);
    return pieces;
  }

  private static void add(StringBuilder piece, List<String> pieces) {
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
      piece.setLength(0);
    }
  }

  /// Leaves out what a pattern matches, or, with `!` before it, what it does not match.
  public List<String> without(List<String> names, String pattern) {
    boolean inverted = pattern.startsWith("!");
    Glob glob =
        Glob.of(inverted ? pattern.substring(1) : pattern, shell.options().extglob(), false);
    return names.stream()
        .filter(name -> glob.matches(name, shell.interpreter()::stepInside) == inverted)
        .toList();
  }

  /// What a function leaves in COMPREPLY.
  public List<String> ofFunction(String function, String word) {
    String call = function + " compgen " + ShellQuoting.quoted(word) + " ''";
    var ignored = shell.scripts().evaluate(call, "compgen", shell.line());
    Variable reply = shell.variables().find("COMPREPLY");
    List<String> values = reply == null ? List.of() : reply.values();
    shell.settings().remove("COMPREPLY");
    return values;
  }
}
