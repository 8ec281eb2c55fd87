package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import java.util.List;
import java.util.Optional;

/// `command`: runs a command that is no function, or tells what one is.
final class CommandBuiltin implements Builtin {
  @Override
  public int run(Shell shell, List<String> arguments) {
    int at = 1;
    boolean brief = false;
    boolean verbose = false;
    boolean standard = false;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      for (char c : option.substring(1).toCharArray()) {
        switch (c) {
          case 'v' -> brief = true;
          case 'V' -> verbose = true;
          case 'p' -> standard = true;
          default -> {
            return Usage.invalidOption(
                shell, "command", "-" + c, "command [-pVv] command [arg ...]");
          }
        }
      }
    }
    List<String> words = arguments.subList(at, arguments.size());
    boolean outer = shell.commands().searchStandardPath(standard);
    try {
      if (brief || verbose) {
        return tell(shell, words, verbose);
      }
      return words.isEmpty() ? 0 : execute(shell, words);
    } finally {
      var ignored = shell.commands().searchStandardPath(outer);
    }
  }

  private static int execute(Shell shell, List<String> words) {
    Optional<Builtin> builtin = shell.builtin(words.getFirst());
    return builtin.isPresent()
        ? builtin.get().run(shell, words)
        : shell.interpreter().program(words);
  }

  private static int tell(Shell shell, List<String> names, boolean verbose) {
    int status = 0;
    for (String name : names) {
      Optional<String> known = verbose ? Type.sentence(shell, name) : Type.brief(shell, name);
      if (known.isPresent()) {
        shell.print(known.get() + "\n");
      } else {
        status++;
        if (verbose) {
          shell.error("command: " + name + ": not found");
        }
      }
    }
    return status < names.size() || names.isEmpty() ? 0 : 1;
  }
}
