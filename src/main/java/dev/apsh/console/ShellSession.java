package dev.apsh.console;

import dev.apsh.console.terminal.TerminalApplication;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.HelpBuiltin;
import dev.apsh.session.WorldSession;
import dev.apsh.shell.ShellStart;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A shell on a machine of its own, from `-c`, a script, standard input or the terminal.
final class ShellSession {
  private static final int WRONG = 2;
  private static final int NOT_FOUND = 127;
  private static final int NOT_READABLE = 126;

  private final RealStreams streams;

  ShellSession(RealStreams streams) {
    this.streams = streams;
  }

  int run(Invocation.Shell shell) {
    Machines.Result result = Machines.choose(shell.choices(), Path.of(""));
    if (result instanceof Machines.Chosen machine) {
      return isOnTerminal(shell) ? onTerminal(machine) : inBatch(machine, shell);
    }
    return fail(WRONG, ((Machines.Wrong) result).message());
  }

  /// The launcher knows best: it says so by a property, and gives no operands then.
  private static boolean isOnTerminal(Invocation.Shell shell) {
    return shell.source() instanceof Invocation.StandardInput
        && Boolean.getBoolean("apsh.terminal");
  }

  private int inBatch(Machines.Chosen machine, Invocation.Shell shell) {
    if (shell.source() instanceof Invocation.Commands(String text)) {
      return run(machine, ShellStart.commands(text, shell.arguments(), shell.shellOptions()));
    }
    return shell.source() instanceof Invocation.Script(String path)
        ? script(machine, shell, path)
        : run(machine, ShellStart.input(shell.arguments(), shell.shellOptions()));
  }

  private int script(Machines.Chosen machine, Invocation.Shell shell, String path) {
    return switch (RealFiles.read(Path.of(""), path)) {
      case Failed<Bytes>(Refused refused) ->
          fail(
              refused.errno() == dev.apsh.kernel.Errno.ENOENT ? NOT_FOUND : NOT_READABLE,
              path + ": " + refused.text());
      case Done<Bytes>(Bytes text) ->
          run(machine, ShellStart.script(text.text(), shell.arguments(), shell.shellOptions()));
    };
  }

  private int run(Machines.Chosen machine, ShellStart shell) {
    try (WorldSession session =
        new WorldSession(machine.start(), HelpBuiltin.all(), environment())) {
      session.connect(streams);
      return session.run(shell);
    }
  }

  private int onTerminal(Machines.Chosen machine) {
    return TerminalApplication.run(new TerminalRun(machine.onTerminal(), environment()));
  }

  /// Of the caller's environment only TERM and the size of the window come along.
  static Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>();
    for (String name : new String[] {"TERM", "COLUMNS", "LINES"}) {
      Optional.ofNullable(System.getenv(name)).ifPresent(value -> environment.put(name, value));
    }
    return environment;
  }

  private int fail(int status, String message) {
    var _ = streams.error(Bytes.of("apsh: " + message + "\n"));
    return status;
  }
}
