package dev.apsh.shell.builtin;

import dev.apsh.shell.Shell;
import java.util.List;
import java.util.OptionalLong;

/// Leaving loops, functions and the shell; and `shift`.
final class Leaving {
  private Leaving() {}

  private static OptionalLong number(String text) {
    String digits = text.strip();
    if (!digits.matches("[-+]?[0-9]{1,18}")) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(digits));
  }

  private static List<String> operands(List<String> arguments) {
    boolean dashes = arguments.size() > 1 && arguments.get(1).equals("--");
    return arguments.subList(dashes ? 2 : 1, arguments.size());
  }

  /// `break` and `continue`
  static int leaveLoop(Shell shell, List<String> arguments) {
    String name = arguments.getFirst();
    if (!shell.interpreter().isInLoop()) {
      shell.error(name + ": only meaningful in a `for', `while', or `until' loop");
      return 0;
    }
    List<String> operands = operands(arguments);
    OptionalLong count = operands.isEmpty() ? OptionalLong.of(1) : number(operands.getFirst());
    if (count.isEmpty()) {
      shell.error(name + ": " + operands.getFirst() + ": numeric argument required");
      throw shell.interpreter().exiting(128);
    }
    if (operands.size() > 1) {
      shell.error(name + ": too many arguments");
      throw shell.interpreter().failing(1);
    }
    if (count.getAsLong() <= 0) {
      shell.error(name + ": " + operands.getFirst() + ": loop count out of range");
      shell.interpreter().leaveLoops(Integer.MAX_VALUE, false);
      return 1;
    }
    shell.interpreter().leaveLoops(count.getAsLong(), name.equals("continue"));
    return 0;
  }

  /// `return`
  static int leaveFunction(Shell shell, List<String> arguments) {
    List<String> operands = operands(arguments);
    int status = shell.status();
    if (!operands.isEmpty()) {
      OptionalLong number = number(operands.getFirst());
      if (number.isEmpty()) {
        shell.error("return: " + operands.getFirst() + ": numeric argument required");
        status = 2;
      } else if (operands.size() > 1) {
        shell.error("return: too many arguments");
        throw shell.interpreter().failing(1);
      } else {
        status = (int) (number.getAsLong() & 0xff);
      }
    }
    if (!shell.interpreter().leaveFunction()) {
      shell.error("return: can only `return' from a function or sourced script");
      return 2;
    }
    return status;
  }

  /// `exit`
  static int exit(Shell shell, List<String> arguments) {
    List<String> operands = operands(arguments);
    if (operands.isEmpty()) {
      throw shell.interpreter().exiting(shell.status());
    }
    OptionalLong number = number(operands.getFirst());
    if (number.isEmpty()) {
      shell.error("exit: " + operands.getFirst() + ": numeric argument required");
      throw shell.interpreter().exiting(2);
    }
    if (operands.size() > 1) {
      shell.error("exit: too many arguments");
      throw shell.interpreter().failing(1);
    }
    throw shell.interpreter().exiting((int) (number.getAsLong() & 0xff));
  }

  /// `shift`
  static int shift(Shell shell, List<String> arguments) {
    List<String> operands = operands(arguments);
    OptionalLong count = operands.isEmpty() ? OptionalLong.of(1) : number(operands.getFirst());
    if (count.isEmpty()) {
      shell.error("shift: " + operands.getFirst() + ": numeric argument required");
      return 1;
    }
    if (operands.size() > 1) {
      shell.error("shift: too many arguments");
      throw shell.interpreter().failing(1);
    }
    if (count.getAsLong() < 0) {
      shell.error("shift: " + operands.getFirst() + ": shift count out of range");
      return 1;
    }
    List<String> positional = shell.positional();
    if (count.getAsLong() > positional.size()) {
      if (shell.options().has("shift_verbose")) {
        shell.error("shift: " + count.getAsLong() + ": shift count out of range");
      }
      return 1;
    }
    shell.positional(positional.subList((int) count.getAsLong(), positional.size()));
    return 0;
  }
}
