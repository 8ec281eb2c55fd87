package dev.apsh.shell.builtin;

import dev.apsh.kernel.Outcome;
import dev.apsh.shell.Shell;
import java.util.List;

/// Commands that evaluate expressions or text.
final class Evaluating {
  private Evaluating() {}

  static int let(Shell shell, List<String> arguments) {
    if (arguments.size() == 1) {
      shell.error("let: expression expected");
      return 1;
    }
    int status = 0;
    for (String expression : arguments.subList(1, arguments.size())) {
      var value = shell.interpreter().value(expression, "let");
      if (value.isEmpty()) {
        return 1;
      }
      status = value.get() == 0 ? 1 : 0;
    }
    return status;
  }

  static int eval(Shell shell, List<String> arguments) {
    boolean dashes = arguments.size() > 1 && arguments.get(1).equals("--");
    if (!dashes && arguments.size() > 1 && arguments.get(1).matches("-.+")) {
      return Usage.invalidOption(shell, "eval", arguments.get(1).substring(0, 2), "eval [arg ...]");
    }
    String text = String.join(" ", arguments.subList(dashes ? 2 : 1, arguments.size()));
    return shell.scripts().evaluate(text, "eval", shell.line());
  }

  /// `source` and `.`
  static int source(Shell shell, List<String> arguments) {
    String command = arguments.getFirst();
    int at = arguments.size() > 1 && arguments.get(1).equals("--") ? 2 : 1;
    if (arguments.size() == at) {
      shell.error(command + ": filename argument required");
      shell.complain(command + ": usage: " + command + " filename [arguments]\n");
      return Usage.STATUS;
    }
    String name = arguments.get(at);
    String path = shell.sourcePath(name);
    return switch (shell.fileContents(path)) {
      case Outcome.Failed<String> failed -> {
        shell.error(name + ": " + failed.refused().text());
        yield 1;
      }
      case Outcome.Done<String>(String text) ->
          shell.scripts().source(path, text, arguments.subList(at + 1, arguments.size()));
    };
  }
}
