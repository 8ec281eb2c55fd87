package dev.apsh.shell;

import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Pipe;
import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.shell.syntax.Command;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;

/// Runs commands side by side, each in a process of its own: pipelines, and what `&` leaves behind.
final class Pipelines {
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
    List<Process> processes = start(pipeline.commands());
    List<Integer> statuses = new ArrayList<>();
    for (Process process : processes) {
      statuses.add(shell.jobs().await(process));
    }
    return interpreter.ofPipeline(statuses);
  }

  private List<Process> start(List<Command> commands) {
    List<Shell> children = new ArrayList<>();
    while (children.size() < commands.size()) {
      children.add(shell.fork());
    }
    for (int i = 0; i + 1 < children.size(); i++) {
      Pipe pipe = shell.process().pipe();
      children.get(i).process().descriptors().set(1, pipe.writingEnd());
      children.get(i + 1).process().descriptors().set(0, pipe.readingEnd());
    }
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Shell child = children.get(i);
      Command command = commands.get(i);
      child.process().start(() -> child.scripts().toEnd(command));
      processes.add(child.process());
    }
    return processes;
  }

  /// Starts a command that nobody waits for.
  int background(Command.Statement statement) {
    shell.process().step();
    Shell child = shell.fork();
    if (!shell.isInteractive()) {
      detach(child.process());
    }
    child.process().start(() -> child.scripts().toEnd(statement.command()));
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
