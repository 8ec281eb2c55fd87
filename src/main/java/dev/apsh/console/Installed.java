package dev.apsh.console;

import dev.apsh.shell.Builtins;
import dev.apsh.shell.builtin.Table;

/// What every shell of a simulated machine has.
final class Installed {
  private Installed() {}

  static Builtins builtins() {
    return Table.builtins();
  }
}
