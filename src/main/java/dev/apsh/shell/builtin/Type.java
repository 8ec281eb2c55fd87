package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `type`: what a name would run.
final class Type implements Builtin {
  /// The reserved words, as bash lists them.
  static final List<String> KEYWORDS =
      List.of(
          "if",
          "then",
          "else",
          "elif",
          "fi",
          "case",
          "esac",
          "for",
          "select",
          "while",
          "until",
          "do",
          "done",
          "in",
          "function",
          "time",
          "{",
          "}",
          "!",
          "[[",
          "]]",
          "coproc");

  /// One of the things that a name can mean.
  ///
  /// @param kind as `type -t` says it
  /// @param brief as `command -v` says it
  /// @param sentence as `type` says it
  private record Meaning(String kind, String brief, String sentence) {}

  @Override
  public int run(Shell shell, List<String> arguments) {
    int at = 1;
    String mode = "";
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (char c : option.substring(1).toCharArray()) {
        if ("afptP".indexOf(c) < 0) {
          return Usage.invalidOption(shell, "type", "-" + c, "type [-afptP] name [name ...]");
        }
        mode += c;
      }
    }
    int status = 0;
    for (String name : arguments.subList(at, arguments.size())) {
      status = Math.max(status, one(shell, name, mode));
    }
    return status;
  }

  private static int one(Shell shell, String name, String mode) {
    boolean all = mode.contains("a");
    if (mode.contains("P")) {
      return paths(shell, name, all);
    }
    List<Meaning> meanings = meanings(shell, name, !mode.contains("f"), all);
    if (meanings.isEmpty()) {
      if (!mode.contains("t") && !mode.contains("p")) {
        shell.error("type: " + name + ": not found");
      }
      return 1;
    }
    for (Meaning meaning : meanings.subList(0, all ? meanings.size() : 1)) {
      boolean file = meaning.kind.equals("file");
      if (mode.contains("t")) {
        shell.print(meaning.kind + "\n");
      } else if (!mode.contains("p")) {
        shell.print(meaning.sentence + "\n");
      } else if (file) {
        shell.print(meaning.brief + "\n");
      }
    }
    return 0;
  }

  private static int paths(Shell shell, String name, boolean all) {
    List<String> paths = shell.commands().paths(name);
    for (String path : paths.subList(0, all ? paths.size() : Math.min(1, paths.size()))) {
      shell.print(path + "\n");
    }
    return paths.isEmpty() ? 1 : 0;
  }

  /// What a name means, the first the one that it would run.
  private static List<Meaning> meanings(Shell shell, String name, boolean functions, boolean all) {
    List<Meaning> found = new ArrayList<>();
    Optional<String> alias = shell.aliases().get(name);
    if (alias.isPresent() && shell.options().has("expand_aliases")) {
      found.add(
          new Meaning(
              "alias",
              Alias.line(name, alias.get()),
              name + " is aliased to `" + alias.get() + "'"));
    }
    if (KEYWORDS.contains(name)) {
      found.add(new Meaning("keyword", name, name + " is a shell keyword"));
    }
    if (functions && shell.functions().has(name)) {
      String text = shell.functions().text(name).orElse("");
      found.add(new Meaning("function", name, name + " is a function\n" + text));
    }
    if (shell.builtin(name).isPresent()) {
      found.add(new Meaning("builtin", name, name + " is a shell builtin"));
    }
    if (found.isEmpty() || all) {
      files(shell, name, all, found);
    }
    return found;
  }

  private static void files(Shell shell, String name, boolean all, List<Meaning> to) {
    var remembered = shell.commands().remembered().get(name);
    if (remembered != null && !all) {
      String path = remembered.path();
      remembered.hit();
      to.add(new Meaning("file", path, name + " is hashed (" + path + ")"));
      return;
    }
    for (String path : shell.commands().paths(name)) {
      to.add(new Meaning("file", path, name + " is " + path));
    }
  }

  /// As `command -v` tells it.
  static Optional<String> brief(Shell shell, String name) {
    return meanings(shell, name, true, false).stream().findFirst().map(Meaning::brief);
  }

  /// As `type` tells it.
  static Optional<String> sentence(Shell shell, String name) {
    return meanings(shell, name, true, false).stream().findFirst().map(Meaning::sentence);
  }
}
