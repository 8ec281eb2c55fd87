package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `type`: what a name would run.
final class Type implements Builtin {
  private static final Set<String> KEYWORDS =
      Set.of(
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
    if (mode.contains("P")) {
      return print(shell, shell.path(name));
    }
    if (mode.contains("t")) {
      return print(shell, kind(shell, name));
    }
    if (mode.contains("p")) {
      boolean file = kind(shell, name).filter("file"::equals).isPresent();
      return file ? print(shell, shell.path(name)) : kind(shell, name).isPresent() ? 0 : 1;
    }
    Optional<String> sentence = sentence(shell, name);
    if (sentence.isEmpty()) {
      shell.error("type: " + name + ": not found");
      return 1;
    }
    shell.print(sentence.get() + "\n");
    if (mode.contains("a") && kind(shell, name).filter("builtin"::equals).isPresent()) {
      shell.paths(name).forEach(path -> shell.print(name + " is " + path + "\n"));
    }
    return 0;
  }

  private static int print(Shell shell, Optional<String> text) {
    text.ifPresent(one -> shell.print(one + "\n"));
    return text.isPresent() ? 0 : 1;
  }

  private static Optional<String> kind(Shell shell, String name) {
    if (KEYWORDS.contains(name)) {
      return Optional.of("keyword");
    }
    if (shell.functionText(name).isPresent()) {
      return Optional.of("function");
    }
    if (shell.builtin(name).isPresent()) {
      return Optional.of("builtin");
    }
    return shell.paths(name).isEmpty() ? Optional.empty() : Optional.of("file");
  }

  /// As `command -v` tells it.
  static Optional<String> brief(Shell shell, String name) {
    Optional<String> kind = kind(shell, name);
    return kind.flatMap(
        k -> k.equals("file") ? shell.paths(name).stream().findFirst() : Optional.of(name));
  }

  /// As `type` tells it.
  static Optional<String> sentence(Shell shell, String name) {
    return kind(shell, name)
        .map(kind ->
            switch (kind) {
              case "keyword" -> name + " is a shell keyword";
              case "function" -> name + " is a function\n" + shell.functionText(name).orElse("");
              case "builtin" -> name + " is a shell builtin";
              default -> file(shell, name);
            });
  }

  private static String file(Shell shell, String name) {
    String path = shell.paths(name).getFirst();
    return shell.hashed().containsKey(name)
        ? name + " is hashed (" + path + ")"
        : name + " is " + path;
  }
}
