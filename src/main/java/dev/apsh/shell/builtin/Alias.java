package dev.apsh.shell.builtin;

import dev.apsh.shell.Shell;
import dev.apsh.shell.ShellQuoting;
import java.util.List;
import java.util.Optional;

/// `alias` and `unalias`
final class Alias {
  private Alias() {}

  /// As `alias` lists one.
  static String line(String name, String value) {
    return "alias " + name + "=" + ShellQuoting.quoted(value);
  }

  static int alias(Shell shell, List<String> arguments) {
    int at = 1;
    boolean print = arguments.size() == 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      }
      if (!option.equals("-p")) {
        return Usage.invalidOption(
            shell, "alias", option.substring(0, 2), "alias [-p] [name[=value] ... ]");
      }
      print = true;
    }
    if (print) {
      shell.aliases().all().forEach((name, value) -> shell.print(line(name, value) + "\n"));
      return 0;
    }
    int status = 0;
    for (String argument : arguments.subList(at, arguments.size())) {
      status = Math.max(status, one(shell, argument));
    }
    return status;
  }

  private static int one(Shell shell, String argument) {
    int sign = argument.indexOf('=');
    if (sign > 0) {
      String name = argument.substring(0, sign);
      if (name.chars().anyMatch(c -> " \t\n/$`'\"\\|&;()<>".indexOf(c) >= 0)) {
        shell.error("alias: `" + name + "': invalid alias name");
        return 1;
      }
      shell.aliases().set(name, argument.substring(sign + 1));
      return 0;
    }
    Optional<String> value = shell.aliases().get(argument);
    if (value.isEmpty()) {
      shell.error("alias: " + argument + ": not found");
      return 1;
    }
    shell.print(line(argument, value.get()) + "\n");
    return 0;
  }

  static int unalias(Shell shell, List<String> arguments) {
    if (arguments.size() == 1) {
      shell.complain("unalias: usage: unalias [-a] name [name ...]\n");
      return Usage.STATUS;
    }
    String first = arguments.get(1);
    if (first.equals("-a")) {
      shell.aliases().clear();
      return 0;
    }
    if (first.matches("-.+") && !first.equals("--")) {
      return Usage.invalidOption(
          shell, "unalias", first.substring(0, 2), "unalias [-a] name [name ...]");
    }
    int status = 0;
    for (String name : arguments.subList(first.equals("--") ? 2 : 1, arguments.size())) {
      if (!shell.aliases().remove(name)) {
        shell.error("unalias: " + name + ": not found");
        status = 1;
      }
    }
    return status;
  }
}
