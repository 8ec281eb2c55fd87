package dev.apsh.shell;

import dev.apsh.linux.Killed;
import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.linux.Terminal;
import dev.apsh.shell.syntax.ScriptReader;
import java.util.Optional;

/// An interactive shell to which inputs come one after the other, each run before the next is
/// known.
public final class Conversation {
  private final Shell shell;
  private boolean over;

  public Conversation(Process process, Builtins builtins) {
    this(new Shell(process, builtins, new Invocation(Invocation.Kind.INTERACTIVE, "bash")));
  }

  Conversation(Shell shell) {
    this.shell = shell;
    shell.process().handlesSignals(true);
  }

  Shell shell() {
    return shell;
  }

  /// Runs one input, of any number of commands; gives `$?`.
  public int say(String text) {
    try {
      heard(text);
    } catch (Killed killed) {
      if (shell.process().isAlive() && !shell.process().hasSignal()) {
        throw killed;
      }
      shell.status(killed.signal().status());
      over = true;
    }
    return shell.status();
  }

  private void heard(String text) {
    try {
      int status = kept(text);
      shell.status(status == 0 && text.isBlank() ? shell.status() : status);
    } catch (Exit exit) {
      shell.status(exit.status());
      over = true;
    } catch (Failure failure) {
      shell.status(failure.status());
    } catch (Interrupted interrupted) {
      shell.output().forget();
      shell.status(interrupted.signal().status());
      over = interrupted.signal() != Signal.INT;
    }
    if (!shell.process().isAlive()) {
      over = true;
    } else if (over) {
      shell.status(shell.scripts().end());
    } else {
      shell.interpreter().lineEnds();
      heedWhatIsLeft();
    }
  }

  private int kept(String text) {
    shell.process().inputs().ifPresent(inputs -> inputs.add(text));
    return shell.scripts().run(ScriptReader.of(text, 1), Optional.empty());
  }

  /// Goes on at a terminal, line by line, until the end; gives the exit status.
  public int goOn(Terminal terminal) {
    return over ? shell.status() : Sessions.talk(this, terminal);
  }

  /// Goes on with what standard input says, to its end; gives the exit status.
  public int goOn() {
    LineInput input = new LineInput(shell.process(), 0);
    Optional<String> line = input.line();
    while (line.isPresent() && !over) {
      var _ = say(line.get());
      line = input.line();
    }
    return end();
  }

  /// A signal that came for the program that ran is not kept for the next.
  private void heedWhatIsLeft() {
    while (shell.process().takeSignal().isPresent()) {
      shell.process().sys().scheduler().step();
    }
  }

  /// `$?` is 0 again, as after a command that succeeds.
  public void forgetStatus() {
    shell.status(0);
  }

  /// Whether the shell has exited.
  public boolean isOver() {
    return over;
  }

  /// Ends the shell as `exit` does; gives its status.
  public int end() {
    if (!over) {
      over = true;
      shell.status(shell.scripts().end());
    }
    return shell.status();
  }
}
