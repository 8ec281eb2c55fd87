package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.List;
import java.util.Optional;

/// Commands that run others.
final class Running {
  private Running() {}

  static int exec(Shell shell, List<String> arguments) {
    if (arguments.size() == 1) {
      return 0;
    }
    String first = arguments.get(1);
    if (first.startsWith("-") && !first.equals("--")) {
      return "-a-c-l".contains(first)
          ? Usage.notSimulated(shell, "exec", first)
          : Usage.invalidOption(
              shell,
              "exec",
              first,
              "exec [-cl] [-a name] [command [argument ...]] [redirection ...]");
    }
    int from = first.equals("--") ? 2 : 1;
    return shell.interpreter().exec(arguments.subList(from, arguments.size()));
  }

  static int builtin(Shell shell, List<String> arguments) {
    if (arguments.size() == 1) {
      return 0;
    }
    String name = arguments.get(1);
    Optional<Builtin> builtin = shell.builtin(name);
    if (builtin.isEmpty()) {
      shell.error("builtin: " + name + ": not a shell builtin");
      return 1;
    }
    return builtin.get().run(shell, arguments.subList(1, arguments.size()));
  }

  static int hash(Shell shell, List<String> arguments) {
    if (arguments.size() == 1) {
      var known = shell.hashed();
      if (known.isEmpty()) {
        shell.print("hash: hash table empty\n");
      } else {
        shell.print("hits\tcommand\n");
        known.values().forEach(path -> shell.print("   1\t" + path + "\n"));
      }
      return 0;
    }
    int status = 0;
    for (String name : arguments.subList(1, arguments.size())) {
      if (name.equals("-r")) {
        shell.forgetPaths();
      } else if (name.startsWith("-")) {
        return Usage.notSimulated(shell, "hash", name);
      } else if (shell.path(name).isEmpty()) {
        shell.error("hash: " + name + ": not found");
        status = 1;
      }
    }
    return status;
  }
}
