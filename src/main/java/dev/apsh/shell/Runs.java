package dev.apsh.shell;

import dev.apsh.linux.Input;
import dev.apsh.linux.Killed;
import dev.apsh.linux.LimitReached;
import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.shell.syntax.ScriptLines;
import dev.apsh.shell.syntax.ScriptReader;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Runs a shell in a process: over a text, a script, or what its standard input says.
final class Runs {
  private Runs() {}

  /// `-c`
  static int command(Process process, Builtins builtins, String name, String text, Start start) {
    Shell shell = new Shell(process, builtins, new Invocation(Invocation.Kind.COMMAND, name));
    start.prepare(shell);
    return lines(shell, shell.scripts().reader(text, 1));
  }

  /// What is set before the first command: options and positional parameters.
  @FunctionalInterface
  interface Start {
    void prepare(Shell shell);
  }

  static int script(
      Process process, Builtins builtins, String name, String text, List<String> arguments) {
    return script(process, builtins, name, text, shell -> shell.positional(arguments));
  }

  static int script(Process process, Builtins builtins, String name, String text, Start start) {
    Shell shell = new Shell(process, builtins, new Invocation(Invocation.Kind.SCRIPT, name));
    start.prepare(shell);
    return lines(shell, shell.scripts().reader(text, 1));
  }

  /// Commands from standard input, read no further than each needs.
  static int input(Process process, Builtins builtins, String name, Start start) {
    Shell shell = new Shell(process, builtins, new Invocation(Invocation.Kind.INPUT, name));
    start.prepare(shell);
    return lines(shell, shell.scripts().reader(lines(process), 1));
  }

  private static ScriptLines lines(Process process) {
    return () -> {
      if (!process.isAlive()) {
        throw new Killed(Signal.KILL); // what comes now is for the shell after it
      }
      Optional<String> line = new LineInput(process, 0).line();
      return line.orElse("");
    };
  }

  private static int lines(Shell shell, ScriptReader reader) {
    return whole(shell, s -> s.scripts().runKept(reader));
  }

  private static int whole(Shell shell, ToIntFunction<Shell> body) {
    try {
      int status = body.applyAsInt(shell);
      shell.status(status);
    } catch (Exit exit) {
      shell.status(exit.status());
    } catch (Failure failure) {
      shell.status(failure.status());
    } catch (StackOverflowError tooDeep) {
      throw new LimitReached("apsh: limit of the stack reached");
    } catch (Interrupted interrupted) {
      shell.status(interrupted.signal().status());
      var ignored = shell.scripts().end();
      throw new Killed(interrupted.signal());
    }
    if (!shell.jobs().all().isEmpty()) {
      // What it leaves in the background had its turn while the script ran.
      shell.process().sys().scheduler().giveWay();
    }
    return shell.scripts().end();
  }

  /// All that can be read from a descriptor.
  static String rest(Process process, int descriptor) {
    return process
        .descriptors()
        .get(descriptor)
        .map(channel -> new Input(channel).rest().text())
        .orElse("");
  }
}
