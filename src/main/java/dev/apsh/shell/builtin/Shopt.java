package dev.apsh.shell.builtin;

import dev.apsh.shell.Builtin;
import dev.apsh.shell.Options;
import dev.apsh.shell.Shell;
import dev.apsh.shell.ShellOptionNames;
import java.util.List;
import java.util.Optional;

/// `shopt`
final class Shopt implements Builtin {
  @Override
  public int run(Shell shell, List<String> arguments) {
    Optional<Boolean> to = Optional.empty();
    boolean quiet = false;
    boolean print = false;
    boolean names = false;
    int at = 1;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at++);
      for (char c : option.substring(1).toCharArray()) {
        switch (c) {
          case 's' -> to = Optional.of(true);
          case 'u' -> to = Optional.of(false);
          case 'q' -> quiet = true;
          case 'p' -> print = true;
          case 'o' -> names = true;
          default -> {
            return Usage.invalidOption(shell, "shopt", "-" + c, "shopt [-pqsu] [-o] [optname ...]");
          }
        }
      }
    }
    List<String> wanted = arguments.subList(at, arguments.size());
    if (wanted.isEmpty() && quiet) {
      return 0;
    }
    if (names) {
      return wanted.isEmpty()
          ? Set.names(shell, to, !print)
          : setOptions(shell, wanted, to, quiet, print);
    }
    if (wanted.isEmpty()) {
      return list(shell, to, print);
    }
    int status = 0;
    for (String name : wanted) {
      status = Math.max(status, one(shell, name, to, quiet, print));
    }
    return status;
  }

  private static int setOptions(
      Shell shell, List<String> wanted, Optional<Boolean> to, boolean quiet, boolean print) {
    int status = 0;
    for (String name : wanted) {
      Optional<Options.Option> option = Options.Option.named(name);
      if (option.isEmpty()) {
        shell.error("shopt: " + name + ": invalid option name");
        status = 1;
      } else if (to.isPresent()) {
        status = Math.max(status, Set.change(shell, option.get(), to.get(), "-o " + name));
      } else {
        boolean on = shell.options().has(option.get());
        String shown = print ? (on ? "set -o " : "set +o ") + name + "\n" : line(name, on, false);
        shell.print(quiet ? "" : shown);
        status = on ? status : 1;
      }
    }
    return status;
  }

  private static int one(
      Shell shell, String name, Optional<Boolean> to, boolean quiet, boolean print) {
    if (!ShellOptionNames.ALL.contains(name)) {
      shell.error("shopt: " + name + ": invalid shell option name");
      return 1;
    }
    boolean on = shell.options().has(name);
    if (to.isEmpty()) {
      if (!quiet) {
        shell.print(line(name, on, print));
      }
      return on ? 0 : 1;
    }
    boolean may =
        ShellOptionNames.HEEDED.contains(name)
            || (!shell.isInteractive() && ShellOptionNames.FOR_TYPING.contains(name));
    if (!may && to.get() != on) {
      return Usage.notSimulated(shell, "shopt", name);
    }
    shell.options().set(name, to.get());
    return 0;
  }

  private static String line(String name, boolean on, boolean print) {
    return print
        ? "shopt " + (on ? "-s " : "-u ") + name + "\n"
        : "%-15s\t%s\n".formatted(name, on ? "on" : "off");
  }

  private static int list(Shell shell, Optional<Boolean> only, boolean print) {
    for (String name : ShellOptionNames.ALL) {
      boolean on = shell.options().has(name);
      if (only.isEmpty() || only.get() == on) {
        shell.print(line(name, on, print));
      }
    }
    return 0;
  }
}
