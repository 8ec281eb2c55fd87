package dev.apsh.console;

import dev.apsh.console.terminal.TerminalApplication;
import dev.apsh.console.terminal.TerminalSession;
import dev.apsh.linux.Terminal;
import dev.apsh.session.TranscriptShell;

/// The user who goes on with a transcript's session, at the terminal if there is one, else with
/// what standard input says.
final class Takeover {
  private final RealStreams streams;

  Takeover(RealStreams streams) {
    this.streams = streams;
  }

  void take(TranscriptShell shell) {
    if (Boolean.getBoolean("apsh.terminal")) {
      var _ = TerminalApplication.run(new OnTerminal(shell));
    } else {
      var _ = shell.goOn(streams);
    }
  }

  /// The session on the user's terminal.
  private record OnTerminal(TranscriptShell shell) implements TerminalSession {
    @Override
    public int run(Terminal terminal) {
      return shell.goOn(terminal);
    }

    @Override
    public void interrupt() {
      shell.interrupt();
    }
  }
}
