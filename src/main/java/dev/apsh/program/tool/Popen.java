package dev.apsh.program.tool;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Executables.Image;
import dev.apsh.linux.Input;
import dev.apsh.linux.Output;
import dev.apsh.linux.Pipe;
import dev.apsh.linux.Process;
import java.util.List;

/// A command that a shell runs beside its caller, with a pipe between them: popen(3).
public final class Popen {
  private static final int NOT_FOUND = 127;

  private final Process parent;
  private final Process child;
  private final Channel end;
  private final Input input;

  private Popen(Process parent, Process child, Channel end) {
    this.parent = parent;
    this.child = child;
    this.end = end;
    this.input = new Input(end);
  }

  /// Starts a command whose output is read.
  ///
  /// @param unwanted descriptors that the command does not get
  public static Popen reading(Process parent, String command, List<Integer> unwanted) {
    Pipe pipe = parent.pipe();
    Process child = child(parent, unwanted);
    child.descriptors().set(1, pipe.writingEnd());
    return start(parent, child, command, pipe.readingEnd());
  }

  /// Starts a command whose input is written.
  public static Popen writing(Process parent, String command, List<Integer> unwanted) {
    Pipe pipe = parent.pipe();
    Process child = child(parent, unwanted);
    child.descriptors().set(0, pipe.readingEnd());
    return start(parent, child, command, pipe.writingEnd());
  }

  private static Process child(Process parent, List<Integer> unwanted) {
    Process child = parent.fork();
    unwanted.forEach(child.descriptors()::close);
    return child;
  }

  private static Popen start(Process parent, Process child, String command, Channel ours) {
    child.start(() -> runIn(child, command));
    return new Popen(parent, child, ours);
  }

  /// Runs a command to its end; gives its status.
  public static int system(Process parent, String command, List<Integer> unwanted) {
    Process child = child(parent, unwanted);
    return child.run(() -> runIn(child, command));
  }

  private static int runIn(Process child, String command) {
    return switch (Exec.load(child, List.of("/bin/sh", "-c", command))) {
      case Done<Image>(Image image) -> Exec.become(child, image);
      case Failed<Image>(Refused no) -> {
        Output.errorsOf(child).println("sh: " + no.text());
        yield NOT_FOUND;
      }
    };
  }

  /// What the command prints.
  public Input input() {
    return input;
  }

  /// Where the command reads from.
  public Channel output() {
    return end;
  }

  /// Closes the pipe and waits; gives the status.
  public int close() {
    end.close();
    return parent.waitFor(child).orElse(0);
  }
}
