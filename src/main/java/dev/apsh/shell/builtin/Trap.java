package dev.apsh.shell.builtin;

import dev.apsh.linux.Signal;
import dev.apsh.shell.Builtin;
import dev.apsh.shell.Shell;
import dev.apsh.shell.ShellQuoting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `trap`
final class Trap implements Builtin {
  @Override
  public int run(Shell shell, List<String> arguments) {
    int at = 1;
    if (at < arguments.size() && arguments.get(at).equals("--")) {
      at++;
    }
    if (at == arguments.size()) {
      return show(shell, List.of());
    }
    String first = arguments.get(at);
    if (first.equals("-p")) {
      return show(shell, arguments.subList(at + 1, arguments.size()));
    }
    if (first.equals("-l")) {
      return new Kill().run(shell, List.of("kill", "-l"));
    }
    if (first.matches("-.+")) {
      return Usage.invalidOption(
          shell, "trap", first.substring(0, 2), "trap [-lp] [[arg] signal_spec ...]");
    }
    List<String> names = arguments.subList(at + 1, arguments.size());
    boolean signal = names.isEmpty() && name(first).isPresent();
    boolean reset = signal || first.equals("-");
    if (names.isEmpty()) {
      if (!signal) {
        shell.complain("trap: usage: trap [-lp] [[arg] signal_spec ...]\n");
        return Usage.STATUS;
      }
      names = List.of(first);
    }
    return set(shell, first, reset, names);
  }

  private static int set(Shell shell, String action, boolean reset, List<String> names) {
    int status = 0;
    for (String wanted : names) {
      Optional<String> name = name(wanted);
      if (name.isEmpty()) {
        shell.error("trap: " + wanted + ": invalid signal specification");
        status = 1;
      } else if (reset) {
        shell.traps().reset(name.get());
      } else {
        shell.traps().set(name.get(), action);
      }
    }
    return status;
  }

  private static Optional<String> name(String wanted) {
    String upper = wanted.toUpperCase(Locale.ROOT);
    String plain = upper.startsWith("SIG") ? upper.substring(3) : upper;
    return switch (plain) {
      case "0", "EXIT" -> Optional.of("EXIT");
      case "ERR", "DEBUG", "RETURN" -> Optional.of(plain);
      default -> Signal.named(wanted).map(Signal::name);
    };
  }

  private static int show(Shell shell, List<String> wanted) {
    Map<String, String> all = shell.traps().all();
    int status = 0;
    for (String one : wanted) {
      if (name(one).isEmpty()) {
        shell.error("trap: " + one + ": invalid signal specification");
        status = 1;
      }
    }
    shell
        .traps()
        .names()
        .forEach(name -> {
          boolean shown =
              wanted.isEmpty() || wanted.stream().anyMatch(w -> name(w).equals(Optional.of(name)));
          if (shown) {
            String shownName = Signal.named(name).isPresent() ? "SIG" + name : name;
            shell.print(
                "trap -- "
                    + ShellQuoting.quoted(all.getOrDefault(name, ""))
                    + " "
                    + shownName
                    + "\n");
          }
        });
    return status;
  }
}
