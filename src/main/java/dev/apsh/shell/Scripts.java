package dev.apsh.shell;

import dev.apsh.linux.LimitReached;
import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Parsed;
import dev.apsh.shell.syntax.ScriptLines;
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

  /// All that a part of a pipeline or a command in the background does; gives its exit status. Only
  /// a simple command there is in the loops around it, and a loop or choice runs no trap on the
  /// exit (bash 5.2, execute_cmd.c).
  int part(Command command) {
    if (!(command instanceof Command.Simple)) {
      shell.interpreter().outOfLoops();
    }
    if (!isLoopOrChoice(command)) {
      return toEnd(command);
    }
    execute(command);
    return shell.status() & 0xff;
  }

  private static boolean isLoopOrChoice(Command command) {
    return switch (command) {
      case Command.Redirected redirected -> isLoopOrChoice(redirected.command());
      case Command.If _, Command.While _, Command.For _, Command.ForArithmetic _, Command.Case _ ->
          true;
      default -> false;
    };
  }

  /// All that a subshell does; gives its exit status.
  int toEnd(Command body) {
    execute(body);
    return end();
  }

  private void execute(Command body) {
    try {
      int status = shell.interpreter().execute(body);
      shell.status(shell.interpreter().leaves() ? shell.status() : status);
    } catch (Exit exit) {
      shell.status(exit.status());
    } catch (Failure failure) {
      shell.status(failure.status());
    }
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
    shell.interpreter().calls().enter();
    int line = shell.place().line();
    int base = shell.place().countAnew();
    shell.place().traced(1);
    try {
      return run(reader(text, firstLine), Optional.of(within));
    } finally {
      shell.place().traced(-1);
      shell.place().back(base, line);
      shell.interpreter().calls().leave();
    }
  }

  /// Executes a file in this shell; with arguments, these are the positional parameters meanwhile.
  public int source(String path, String text, List<String> arguments) {
    Place place = shell.place();
    int line = place.line();
    int base = place.countAnew();
    List<String> positional = shell.positional();
    if (!arguments.isEmpty()) {
      shell.positional(arguments);
    }
    shell.interpreter().calls().enterScript(path);
    place.traced(1);
    try {
      int status = run(reader(text, 1), Optional.empty());
      shell.traps().run("RETURN");
      return status;
    } finally {
      place.traced(-1);
      shell.interpreter().calls().leaveScript();
      place.back(base, line);
      if (!arguments.isEmpty() && shell.positional().equals(arguments)) {
        shell.positional(positional);
      }
    }
  }

  /// Reads a text, with `set -v` shown line by line.
  ScriptReader reader(String text, int firstLine) {
    return reader(ScriptLines.of(text), firstLine);
  }

  ScriptReader reader(ScriptLines lines, int firstLine) {
    return new ScriptReader(new ShownLines(shell, lines), firstLine, shell::alias);
  }

  /// Executes what somebody typed or what a script says: each input is kept for a record.
  int runKept(ScriptReader reader) {
    return run(reader, Optional.empty(), true);
  }

  int run(ScriptReader reader, Optional<String> within) {
    return run(reader, within, false);
  }

  /// Executes all commands of a script one by one. A command that cannot go on ends only its line,
  /// but in a subshell all of it.
  private int run(ScriptReader reader, Optional<String> within, boolean kept) {
    int status = 0;
    while (true) {
      Parsed parsed = reader.next(shell.options().extglob());
      if (kept) {
        keep(reader);
      }
      if (parsed instanceof Parsed.Complete(Command command, var warnings)) {
        warn(warnings);
        if (!shell.options().has(Options.Option.NOEXEC) || shell.isInteractive()) {
          status = line(command);
          if (shell.interpreter().leaves() || shell.options().has(Options.Option.ONECMD)) {
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
      case Parsed.Incomplete(String missing, SyntaxError error, var warnings) -> {
        warn(warnings);
        yield wrong(error, within);
      }
      case Parsed.TooDeep(int line) ->
          throw new LimitReached("apsh: limit of nested commands reached");
      case Parsed.Complete complete -> throw new IllegalArgumentException("a command");
      case Parsed.End end -> throw new IllegalArgumentException("the end");
    };
  }

  private void keep(ScriptReader reader) {
    Optional<List<String>> inputs = shell.process().inputs();
    if (inputs.isPresent() && !reader.text().isBlank()) {
      inputs.get().add(reader.text());
    }
  }

  private int line(Command command) {
    try {
      return shell.interpreter().execute(command);
    } catch (Failure failure) {
      if (failure.endsShell() || shell.isSubshell()) {
        throw failure;
      }
      shell.status(shell.interpreter().simpleEnded(failure.status()));
      return failure.status();
    }
  }

  /// Tells of a syntax error; one without a status of its own leaves a script's as it was.
  private int wrong(SyntaxError error, Optional<String> within) {
    shell.speech().syntaxError(error, within);
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
      int base = shell.place().countAnew();
      shell.place().line(warning.line());
      shell.error(warning.text());
      shell.place().back(base, line);
    }
  }
}
