package dev.apsh.shell;

import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Descriptors;
import dev.apsh.linux.Pipe;
import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.shell.syntax.Command;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs commands side by side, each in a process of its own: pipelines, and what `&` leaves behind.
final class Pipelines {
  private static final int FIRST_SAVED = 10;

  private final Shell shell;
  private final Interpreter interpreter;

  Pipelines(Shell shell, Interpreter interpreter) {
    this.shell = shell;
    this.interpreter = interpreter;
  }

  /// Runs them all and waits for them; gives the pipeline's status.
  int execute(Command.Pipeline pipeline) {
    shell.process().step();
    interpreter.heedSignals();
    boolean here = shell.options().has("lastpipe") && !shell.isInteractive();
    List<Command> commands = pipeline.commands();
    List<Process> processes = new ArrayList<>();
    List<Integer> statuses = new ArrayList<>();
    if (here) {
      int last = lastHere(commands, processes);
      processes.forEach(process -> statuses.add(shell.jobs().await(process)));
      statuses.add(last);
    } else {
      processes.addAll(start(commands));
      processes.forEach(process -> statuses.add(shell.jobs().await(process)));
    }
    return interpreter.ofPipeline(statuses);
  }

  /// With `shopt -s lastpipe` the last command is the shell's own, so that what it sets stays.
  private int lastHere(List<Command> commands, List<Process> processes) {
    Pipe pipe = shell.process().pipe();
    Descriptors descriptors = shell.process().descriptors();
    int saved = descriptors.free(FIRST_SAVED);
    boolean had = descriptors.duplicate(0, saved);
    List<Command> others = commands.subList(0, commands.size() - 1);
    processes.addAll(start(others, Optional.of(pipe.writingEnd())));
    descriptors.set(0, pipe.readingEnd());
    try {
      return interpreter.guarded(commands.getLast());
    } finally {
      descriptors.close(0);
      if (had) {
        descriptors.duplicate(saved, 0);
        descriptors.close(saved);
      }
    }
  }

  private List<Process> start(List<Command> commands) {
    return start(commands, Optional.empty());
  }

  private List<Process> start(List<Command> commands, Optional<Channel> output) {
    if (shell.traps().debugs()) {
      commands.forEach(this::announce);
    }
    List<Shell> children = new ArrayList<>();
    while (children.size() < commands.size()) {
      children.add(shell.fork());
    }
    for (int i = 0; i + 1 < children.size(); i++) {
      Pipe pipe = shell.process().pipe();
      children.get(i).process().descriptors().set(1, pipe.writingEnd());
      children.get(i + 1).process().descriptors().set(0, pipe.readingEnd());
    }
    output.ifPresent(channel -> children.getLast().process().descriptors().set(1, channel));
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Shell child = children.get(i);
      Command command = commands.get(i);
      child.only(command);
      child.process().start(() -> child.scripts().part(command));
      processes.add(child.process());
    }
    return processes;
  }

  /// The trap on all commands is the parent's, before the pipeline's parts are on their own.
  private void announce(Command command) {
    if (command instanceof Command.Simple simple) {
      interpreter.announce(simple.line(), simple.text());
    }
  }

  /// Starts a command that nobody waits for.
  int background(Command.Statement statement) {
    shell.process().step();
    Shell child = shell.fork();
    if (!shell.isInteractive()) {
      detach(child.process());
    }
    child.only(statement.command());
    child.process().start(() -> child.scripts().part(statement.command()));
    shell.jobs().add(child.process(), statement.text());
    return 0;
  }

  /// Without job control its input is empty, and Ctrl-C does not reach it.
  private static void detach(Process child) {
    if (child.channel("/dev/null", OpenMode.READ) instanceof Outcome.Done<Channel> opened) {
      child.descriptors().set(0, opened.value());
    }
    child.ignore(Signal.INT, true);
    child.ignore(Signal.QUIT, true);
  }
}
