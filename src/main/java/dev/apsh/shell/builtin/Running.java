package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.List;
import java.util.Optional;

/// Commands that run others.
final class Running {
  private static final String EXEC_USAGE =
      "exec [-cl] [-a name] [command [argument ...]] [redirection ...]";

  private Running() {}

  static int exec(Shell shell, List<String> arguments) {
    int at = 1;
    boolean clear = false;
    boolean login = false;
    Optional<String> name = Optional.empty();
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (int i = 1; i < option.length(); i++) {
        switch (option.charAt(i)) {
          case 'c' -> clear = true;
          case 'l' -> login = true;
          case 'a' -> {
            if (at == arguments.size()) {
              shell.error("exec: -a: option requires an argument");
              shell.complain("exec: usage: " + EXEC_USAGE + "\n");
              return Usage.STATUS;
            }
            name = Optional.of(arguments.get(at++));
          }
          default -> {
            return Usage.invalidOption(shell, "exec", "-" + option.charAt(i), EXEC_USAGE);
          }
        }
      }
    }
    if (at == arguments.size()) {
      return 0;
    }
    List<String> words = arguments.subList(at, arguments.size());
    String called = name.orElse(words.getFirst());
    if (clear) {
      shell.process().environment().clear();
    }
    return shell.commands().exec(words, login ? "-" + called : called);
  }

  static int builtin(Shell shell, List<String> arguments) {
    int at = arguments.size() > 1 && arguments.get(1).equals("--") ? 2 : 1;
    if (arguments.size() == at) {
      return 0;
    }
    String name = arguments.get(at);
    if (at == 1 && name.matches("-.+")) {
      return Usage.invalidOption(
          shell, "builtin", name.substring(0, 2), "builtin [shell-builtin [arg ...]]");
    }
    Optional<Builtin> builtin = shell.builtin(name);
    if (builtin.isEmpty()) {
      shell.error("builtin: " + name + ": not a shell builtin");
      return 1;
    }
    return builtin.get().run(shell, arguments.subList(at, arguments.size()));
  }
}
