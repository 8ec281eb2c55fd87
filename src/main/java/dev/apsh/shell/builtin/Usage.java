package dev.apsh.shell.builtin;

import dev.apsh.shell.Shell;

/// What built-in commands say of wrong options and names.
final class Usage {
  static final int STATUS = 2;

  private Usage() {}

  /// An option that does not exist; gives the status.
  static int invalidOption(Shell shell, String command, String option, String usage) {
    shell.error(command + ": " + option + ": invalid option");
    shell.complain(command + ": usage: " + usage + "\n");
    return STATUS;
  }

  /// An option that bash has and this shell has not.
  static int notSimulated(Shell shell, String command, String option) {
    shell.error(command + ": " + option + ": is not simulated");
    return STATUS;
  }

  /// A command that bash has and this shell has not.
  static int refused(Shell shell, String command) {
    shell.error(command + ": is not simulated");
    return STATUS;
  }

  static int notIdentifier(Shell shell, String command, String name) {
    shell.error(command + ": `" + name + "': not a valid identifier");
    return 1;
  }
}
