package dev.apsh.shell;

import dev.apsh.linux.LimitReached;
import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Parsed;
import dev.apsh.shell.syntax.ScriptReader;
import dev.apsh.shell.syntax.SyntaxError;
import java.util.List;
import java.util.Optional;

/// Executes whole texts: scripts, sourced files, the arguments of `eval`, the actions of traps.
public final class Scripts {
  private final Shell shell;

  Scripts(Shell shell) {
    this.shell = shell;
  }

  /// All that a subshell does; gives its exit status.
  int toEnd(Command body) {
    try {
      int status = shell.interpreter().execute(body);
      shell.status(shell.interpreter().leaves() ? shell.status() : status);
    } catch (Exit exit) {
      shell.status(exit.status());
    } catch (Failure failure) {
      shell.status(failure.status());
    }
    return end();
  }

  /// Runs the trap on the exit; gives the exit status.
  int end() {
    try {
      shell.traps().runExit();
    } catch (Exit exit) {
      shell.status(exit.status());
    } catch (Failure failure) {
      shell.status(failure.status());
    }
    return shell.status() & 0xff;
  }

  /// Executes text: of `eval`, a trap, or a sourced file. Gives the status.
  public int evaluate(String text, String within, int firstLine) {
    shell.interpreter().enter();
    int line = shell.place().line();
    try {
      return run(ScriptReader.of(text, firstLine), Optional.of(within));
    } finally {
      shell.place().line(line);
      shell.interpreter().leave();
    }
  }

  /// Executes a file in this shell; with arguments, these are the positional parameters meanwhile.
  public int source(String path, String text, List<String> arguments) {
    shell.interpreter().enterScript();
    Place place = shell.place();
    String outer = place.source();
    int line = place.line();
    List<String> positional = shell.positional();
    if (!arguments.isEmpty()) {
      shell.positional(arguments);
    }
    place.source(path);
    try {
      return run(ScriptReader.of(text, 1), Optional.empty());
    } finally {
      place.source(outer);
      place.line(line);
      if (!arguments.isEmpty()) {
        shell.positional(positional);
      }
      shell.interpreter().leaveScript();
    }
  }

  /// Executes all commands of a script one by one. A command that cannot go on ends only its line,
  /// but in a subshell all of it.
  int run(ScriptReader reader, Optional<String> within) {
    int status = 0;
    while (true) {
      Parsed parsed = reader.next(shell.options().extglob());
      if (parsed instanceof Parsed.Complete(Command command, var warnings)) {
        warn(warnings);
        if (!shell.options().has(Options.Option.NOEXEC)) {
          status = line(command);
          if (shell.interpreter().leaves()) {
            return status;
          }
        }
      } else if (parsed instanceof Parsed.Wrong(SyntaxError error) && error.continues()) {
        status = wrong(error, within);
        reader.skipLine();
      } else {
        return parsed instanceof Parsed.End ? status : noCommand(parsed, within);
      }
    }
  }

  private int noCommand(Parsed parsed, Optional<String> within) {
    return switch (parsed) {
      case Parsed.Wrong(SyntaxError error) -> wrong(error, within);
      case Parsed.Incomplete(String missing, SyntaxError error) -> wrong(error, within);
      case Parsed.TooDeep(int line) ->
          throw new LimitReached("apsh: limit of nested commands reached");
      case Parsed.Complete complete -> throw new IllegalArgumentException("a command");
      case Parsed.End end -> throw new IllegalArgumentException("the end");
    };
  }

  private int line(Command command) {
    try {
      return shell.interpreter().execute(command);
    } catch (Failure failure) {
      if (failure.endsShell() || shell.isSubshell()) {
        throw failure;
      }
      shell.status(failure.status());
      return failure.status();
    }
  }

  /// Tells of a syntax error; one without a status of its own leaves a script's as it was.
  private int wrong(SyntaxError error, Optional<String> within) {
    shell.syntaxError(error, within);
    if (error.status() != 0) {
      shell.status(error.status());
    } else if (within.isPresent()) {
      shell.status(2);
    }
    return shell.status();
  }

  private void warn(List<SyntaxError.Message> warnings) {
    for (SyntaxError.Message warning : warnings) {
      int line = shell.place().line();
      shell.place().line(warning.line());
      shell.error(warning.text());
      shell.place().line(line);
    }
  }
}
