package dev.apsh.shell.builtin;

import dev.apsh.shell.Shell;
import java.util.List;

/// `times` and `history`
final class Records {
  private Records() {}

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
    if (arguments.size() > 1 && arguments.get(1).matches("-.+") && !arguments.get(1).equals("--")) {
      return Usage.invalidOption(shell, "times", arguments.get(1).substring(0, 2), "times");
    }
    shell.print("0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n");
    return 0;
  }
}
