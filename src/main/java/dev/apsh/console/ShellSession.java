package dev.apsh.console;

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
  private Optional<String> export = Optional.empty();

  ShellSession(RealStreams streams) {
    this.streams = streams;
  }

  int run(Invocation.Shell shell) {
    Machines.Result result = Machines.choose(shell.choices(), Path.of(""));
    if (result instanceof Machines.Chosen machine) {
      Optional<String> problem =
          shell.export().isPresent()
              ? SysfsExport.problem(Path.of(shell.export().get()), shell.overwrites())
              : Optional.empty();
      if (problem.isPresent()) {
        return fail(WRONG, problem.get());
      }
      export = shell.export();
      Optional<String> wrong =
          shell.record().isPresent() ? RecordFile.wrong(shell.record().get()) : Optional.empty();
      if (wrong.isPresent()) {
        return fail(WRONG, wrong.get());
      }
      return isOnTerminal(shell) ? onTerminal(machine, shell) : inBatch(machine, shell);
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
      return run(
          machine, shell, ShellStart.commands(text, shell.arguments(), shell.shellOptions()));
    }
    return shell.source() instanceof Invocation.Script(String path)
        ? script(machine, shell, path)
        : run(machine, shell, ShellStart.input(shell.arguments(), shell.shellOptions()));
  }

  private int script(Machines.Chosen machine, Invocation.Shell shell, String path) {
    return switch (RealFiles.read(Path.of(""), path)) {
      case Failed<Bytes>(Refused refused) ->
          fail(
              refused.errno() == dev.apsh.kernel.Errno.ENOENT ? NOT_FOUND : NOT_READABLE,
              path + ": " + refused.text());
      case Done<Bytes>(Bytes text) ->
          run(
              machine,
              shell,
              ShellStart.script(text.text(), shell.arguments(), shell.shellOptions()));
    };
  }

  private int run(Machines.Chosen machine, Invocation.Shell invocation, ShellStart shell) {
    try (WorldSession session =
        new WorldSession(machine.start(), HelpBuiltin.all(), environment())) {
      session.connect(streams);
      if (!invocation.choices().values().isEmpty()) {
        session.settings(RecordFile.settings(invocation.choices()));
      }
      int status =
          invocation.source() instanceof Invocation.StandardInput
              ? session.stay(shell)
              : session.run(shell);
      return ended(session, invocation, status);
    }
  }

  /// Leaves the machine's /sys behind; gives the shell's status, or that of a tree that cannot be
  /// written.
  private int exported(WorldSession session, String directory, int status) {
    Optional<String> problem = SysfsExport.write(session.world().host(), Path.of(directory));
    return problem.isPresent() ? fail(WRONG, problem.get()) : status;
  }

  /// Leaves behind what the command line asks for; gives the status.
  private int ended(WorldSession session, Invocation.Shell shell, int status) {
    int left = export.isPresent() ? exported(session, export.get(), status) : status;
    return shell.record().isPresent() ? new RecordFile(shell).write(session, left, streams) : left;
  }

  private int onTerminal(Machines.Chosen machine, Invocation.Shell shell) {
    TerminalRun run = new TerminalRun(machine.onTerminal(), environment());
    run.whenBegun(session -> session.settings(RecordFile.settings(shell.choices())));
    run.whenEnded((session, status) -> ended(session, shell, status));
    return run.onTerminal();
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
