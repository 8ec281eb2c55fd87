package dev.apsh.shell.builtin;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.shell.Commands;
import dev.apsh.shell.Shell;
import java.util.List;
import java.util.Optional;

/// Commands that evaluate expressions or text.
final class Evaluating {
  private Evaluating() {}

  static int let(Shell shell, List<String> arguments) {
    boolean dashes = arguments.size() > 1 && arguments.get(1).equals("--");
    List<String> expressions = arguments.subList(dashes ? 2 : 1, arguments.size());
    if (expressions.isEmpty()) {
      shell.error("let: expression expected");
      return 1;
    }
    int status = 0;
    for (String expression : expressions) {
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
    String usage = command + " filename [arguments]";
    boolean dashes = arguments.size() > 1 && arguments.get(1).equals("--");
    if (!dashes && arguments.size() > 1 && arguments.get(1).matches("-.+")) {
      return Usage.invalidOption(shell, command, arguments.get(1).substring(0, 2), usage);
    }
    int at = dashes ? 2 : 1;
    if (arguments.size() == at) {
      shell.error(command + ": filename argument required");
      shell.complain(command + ": usage: " + usage + "\n");
      return Usage.STATUS;
    }
    String name = arguments.get(at);
    String path = shell.commands().sourcePath(name);
    return switch (Commands.contents(shell.process(), path)) {
      case Outcome.Failed<String> failed -> {
        boolean directory = failed.refused().errno() == Errno.EISDIR;
        shell.error(
            directory
                ? command + ": " + name + ": is a directory"
                : name + ": " + failed.refused().text());
        yield 1;
      }
      case Outcome.Done<String>(String text) ->
          shell.scripts().source(path, text, arguments.subList(at + 1, arguments.size()));
    };
  }

  /// `caller`: where the function or sourced script that runs was called.
  static int caller(Shell shell, List<String> arguments) {
    if (shell.callerPlace(0, false).isEmpty()) {
      return 1;
    }
    if (arguments.size() > 1 && arguments.get(1).matches("-.+")) {
      return Usage.invalidOption(shell, "caller", arguments.get(1), "caller [expr]");
    }
    boolean plain = arguments.size() == 1;
    if (!plain && !arguments.get(1).matches("[0-9]{1,9}")) {
      shell.error("caller: " + arguments.get(1) + ": invalid number");
      shell.complain("caller: usage: caller [expr]\n");
      return Usage.STATUS;
    }
    int index = plain ? 0 : Integer.parseInt(arguments.get(1));
    Optional<String> place = shell.callerPlace(index, !plain);
    place.ifPresent(text -> shell.print(text + "\n"));
    return place.isPresent() ? 0 : 1;
  }
}
