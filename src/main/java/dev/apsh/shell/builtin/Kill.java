package dev.apsh.shell.builtin;

import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.shell.Builtin;
import dev.apsh.shell.Jobs;
import dev.apsh.shell.Shell;
import java.util.List;
import java.util.Optional;

/// `kill`
final class Kill implements Builtin {
  private static final String USAGE =
      "kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]";

  @Override
  public int run(Shell shell, List<String> arguments) {
    int at = 1;
    String name = "TERM";
    boolean named = false;
    while (at < arguments.size() && arguments.get(at).matches("-.+")) {
      String option = arguments.get(at);
      boolean separate = option.equals("-s") || option.equals("-n");
      if (option.equals("-l") || option.equals("-L")) {
        return list(shell, arguments.subList(at + 1, arguments.size()));
      }
      if (separate && at + 1 == arguments.size()) {
        shell.error("kill: " + option + ": option requires an argument");
        return 1;
      }
      if (option.equals("--") || (named && !separate)) {
        // A number after the first one is a group of processes.
        at += option.equals("--") ? 1 : 0;
        break;
      }
      name = separate ? arguments.get(at + 1) : option.substring(1);
      named |= !separate;
      at += separate ? 2 : 1;
    }
    boolean nothing = name.equals("0");
    Optional<Signal> known = Signal.named(name);
    if (known.isEmpty() && !nothing) {
      shell.error("kill: " + name + ": invalid signal specification");
      return 1;
    }
    Signal signal = known.orElse(Signal.TERM);
    if (at == arguments.size()) {
      shell.complain("kill: usage: " + USAGE + "\n");
      return Usage.STATUS;
    }
    if (signal.stops() && !nothing) {
      return Usage.notSimulated(shell, "kill", "-" + signal.name());
    }
    int status = 0;
    for (String target : arguments.subList(at, arguments.size())) {
      status = Math.max(status, one(shell, target, signal, nothing));
    }
    return status;
  }

  private static int list(Shell shell, List<String> wanted) {
    if (wanted.isEmpty()) {
      shell.print(Signal.table());
      return 0;
    }
    int status = 0;
    for (String name : wanted) {
      String plain =
          name.matches("[0-9]{1,4}") && Integer.parseInt(name) > 128
              ? String.valueOf(Integer.parseInt(name) - 128)
              : name;
      Optional<Signal> signal = Signal.named(plain);
      if (signal.isEmpty()) {
        shell.error("kill: " + name + ": invalid signal specification");
        status = 1;
      } else {
        shell.print((plain.matches("[0-9]+") ? signal.get().name() : signal.get().number()) + "\n");
      }
    }
    return status;
  }

  private static int one(Shell shell, String target, Signal signal, boolean nothing) {
    Optional<Process> process;
    if (target.startsWith("%")) {
      Optional<Jobs.Job> job = shell.jobs().find(target);
      if (job.isEmpty()) {
        shell.error("kill: " + target + ": no such job");
        return 1;
      }
      process = job.map(Jobs.Job::process);
    } else if (target.matches("-?[0-9]{1,9}")) {
      process = shell.process().sys().processes().numbered(Integer.parseInt(target));
    } else {
      shell.error(
          target.isEmpty()
              ? "kill: `': not a pid or valid job spec"
              : "kill: " + target + ": arguments must be process or job IDs");
      return 1;
    }
    if (process.isEmpty() || process.get().status().isPresent()) {
      shell.error("kill: (" + target + ") - No such process");
      return 1;
    }
    if (!nothing) {
      process.get().signal(signal);
      // What a shell sends itself comes at once, even when nothing follows.
      shell.interpreter().heedSignals();
    }
    return 0;
  }
}
