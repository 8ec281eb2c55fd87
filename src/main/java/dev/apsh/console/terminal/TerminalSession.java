package dev.apsh.console.terminal;

import dev.apsh.linux.Terminal;

/// What runs on the terminal.
public interface TerminalSession {

  /// Runs to the end; gives the exit status.
  int run(Terminal terminal);

  /// Ctrl-C, from any thread.
  void interrupt();
}
