package dev.apsh.shell.builtin;

import dev.apsh.shell.Shell;
import java.util.List;

/// `umask`, `ulimit`, `times` and `history`
final class Limits {
  private Limits() {}

  static int umask(Shell shell, List<String> arguments) {
    List<String> operands = arguments.subList(1, arguments.size());
    boolean print = !operands.isEmpty() && operands.getFirst().equals("-p");
    if (operands.isEmpty() || (print && operands.size() == 1)) {
      shell.print((print ? "umask " : "") + "%04o\n".formatted(shell.process().umask()));
      return 0;
    }
    String mode = operands.getFirst();
    if (mode.startsWith("-")) {
      return mode.equals("-S")
          ? Usage.notSimulated(shell, "umask", mode)
          : Usage.invalidOption(shell, "umask", mode, "umask [-p] [-S] [mode]");
    }
    if (!mode.matches("[0-9]+")) {
      return Usage.notSimulated(shell, "umask", mode);
    }
    if (!mode.matches("0*[0-7]{1,3}")) {
      shell.error("umask: " + mode + ": octal number out of range");
      return 1;
    }
    shell.process().umask(Integer.parseInt(mode, 8));
    return 0;
  }

  static int ulimit(Shell shell, List<String> arguments) {
    boolean plain = arguments.size() == 1 || arguments.get(1).equals("-f");
    if (arguments.size() > 2 || !plain) {
      return Usage.notSimulated(shell, "ulimit", arguments.getLast());
    }
    shell.print("unlimited\n");
    return 0;
  }

  static int history(Shell shell, List<String> arguments) {
    if (arguments.size() > 1) {
      if (arguments.get(1).equals("-c")) {
        shell.history().clear();
        return 0;
      }
      return Usage.notSimulated(shell, "history", arguments.get(1));
    }
    List<String> lines = shell.history().lines();
    for (int i = 0; i < lines.size(); i++) {
      shell.print("%5d  %s\n".formatted(i + 1, lines.get(i)));
    }
    return 0;
  }

  static int times(Shell shell, List<String> arguments) {
    if (arguments.size() > 1) {
      shell.complain("times: usage: times\n");
      return Usage.STATUS;
    }
    shell.print("0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n");
    return 0;
  }
}
