package dev.apsh.console;

import dev.apsh.console.terminal.TerminalApplication;
import dev.apsh.console.terminal.TerminalSession;
import dev.apsh.linux.Terminal;
import dev.apsh.program.HelpBuiltin;
import dev.apsh.session.WorldSession;
import dev.apsh.shell.ShellStart;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A machine's shell on the user's terminal.
final class TerminalRun implements TerminalSession {
  private final Machines.Chosen machine;
  private final Map<String, String> environment;
  private volatile Optional<WorldSession> session = Optional.empty();
  private Consumer<WorldSession> begun = started -> {};
  private Ending ending = (ended, status) -> status;

  /// What happens when the shell has ended.
  @FunctionalInterface
  interface Ending {
    /// Gives the status with which it ends.
    int end(WorldSession session, int status);
  }

  TerminalRun(Machines.Chosen machine, Map<String, String> environment) {
    this.machine = machine;
    this.environment = environment;
  }

  /// Runs on the user's terminal; gives the exit status.
  int onTerminal() {
    return TerminalApplication.run(this);
  }

  void whenBegun(Consumer<WorldSession> next) {
    begun = next;
  }

  void whenEnded(Ending next) {
    ending = next;
  }

  @Override
  public int run(Terminal terminal) {
    try (WorldSession opened = new WorldSession(machine.start(), HelpBuiltin.all(), environment)) {
      session = Optional.of(opened);
      Terminal gated = opened.connect(terminal);
      begun.accept(opened);
      return ending.end(opened, opened.stay(ShellStart.terminal(gated)));
    }
  }

  @Override
  public void interrupt() {
    session.ifPresent(WorldSession::interrupt);
  }
}
