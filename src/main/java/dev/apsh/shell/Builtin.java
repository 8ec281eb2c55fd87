package dev.apsh.shell;

import java.util.List;

/// A command that the shell itself carries out.
public interface Builtin {
  /// Carries it out; the first argument is its name. Gives the exit status.
  int run(Shell shell, List<String> arguments);
}
