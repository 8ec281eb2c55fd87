package dev.apsh.shell;

import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.linux.Terminal;
import dev.apsh.shell.editing.Names;
import dev.apsh.shell.editing.ShellEditor;
import dev.apsh.shell.syntax.ScriptReader;
import java.util.Collection;
import java.util.Optional;

/// The shell that somebody talks to.
final class Sessions {
  private static final String PROMPT = "[\\u@\\h \\W]\\$ ";

  private Sessions() {}

  /// Reads lines and executes them until the end.
  static int interactive(
      Process process, Builtins builtins, String name, Terminal terminal, Runs.Start start) {
    Shell shell = new Shell(process, builtins, new Invocation(Invocation.Kind.INTERACTIVE, name));
    start.prepare(shell);
    process.handlesSignals(true);
    ShellEditor editor = new ShellEditor(process, new KnownNames(shell));
    while (true) {
      shell.jobs().report();
      Terminal.Line line = terminal.line(Prompts.of(shell, prompt(shell)), editor);
      if (line instanceof Terminal.Typed(String text)) {
        shell.history().add(text);
        if (execute(shell, text)) {
          return shell.interpreter().end();
        }
      } else if (line instanceof Terminal.Interrupted) {
        shell.status(Signal.INT.status());
      } else {
        return shell.interpreter().end();
      }
    }
  }

  private static String prompt(Shell shell) {
    return shell.variables().isSet("PS1") ? shell.variables().value("PS1") : PROMPT;
  }

  /// Executes what was typed; true when the shell ends.
  private static boolean execute(Shell shell, String text) {
    try {
      int status = shell.interpreter().run(ScriptReader.of(text, 1), Optional.empty());
      shell.status(status == 0 && text.isBlank() ? shell.status() : status);
    } catch (Exit exit) {
      shell.status(exit.status());
      return true;
    } catch (Failure failure) {
      shell.status(failure.status());
    } catch (Interrupted interrupted) {
      shell.status(interrupted.signal().status());
      return interrupted.signal() != Signal.INT;
    }
    shell.interpreter().lineEnds();
    return false;
  }

  /// The names that a shell knows.
  private record KnownNames(Shell shell) implements Names {
    @Override
    public Collection<String> builtins() {
      return shell.builtins().names();
    }

    @Override
    public Collection<String> functions() {
      return shell.functionNames();
    }

    @Override
    public Collection<String> variables() {
      return shell.variables().names();
    }
  }
}
