package dev.apsh.shell;

import dev.apsh.kernel.Refused;
import dev.apsh.shell.syntax.Assignment;
import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Redirection;
import dev.apsh.shell.syntax.Subscript;
import dev.apsh.shell.syntax.Word;
import java.util.List;
import java.util.Optional;

/// Executes simple commands: functions, built-in commands and programs.
final class SimpleCommands {
  private final Shell shell;
  private final Interpreter interpreter;

  SimpleCommands(Shell shell, Interpreter interpreter) {
    this.shell = shell;
    this.interpreter = interpreter;
  }

  int execute(Command.Simple command) {
    shell.process().step();
    interpreter.heedSignals();
    shell.place().line(command.line());
    shell.place().command(command.text());
    if (shell.traps().debugs()) {
      shell.traps().run("DEBUG");
    }
    boolean trapped = shell.traps().hasError();
    shell.substitutions().begin();
    int opened = shell.substitutions().openProcesses();
    List<String> words = shell.expander().words(command.arguments());
    int status = words.isEmpty() ? assignments(command) : command(command, words);
    shell.lastArgument(words.isEmpty() ? "" : words.getLast());
    interpreter.simpleEnded(status);
    shell.substitutions().closeProcesses(opened);
    return interpreter.leaves() ? status : interpreter.checked(status, trapped);
  }

  /// Nothing but assignments and redirections.
  private int assignments(Command.Simple command) {
    shell.assigner().within("");
    for (Assignment assignment : command.assignments()) {
      if (!shell.assigner().assign(assignment)) {
        throw new Failure(1, false);
      }
    }
    int status =
        command.redirections().isEmpty() ? 0 : interpreter.redirectOnly(command.redirections());
    return status != 0 ? status : shell.substitutions().status().orElse(0);
  }

  private int command(Command.Simple command, List<String> words) {
    String name = words.getFirst();
    Functions.Function function = shell.functions().get(name);
    if (function != null) {
      return function(command, words, function);
    }
    Optional<Builtin> builtin = shell.builtins().named(name);
    if (builtin.isPresent()) {
      return builtin(command, words, builtin.get());
    }
    return program(command, words);
  }

  private void trace(List<String> words) {
    if (shell.options().has(Options.Option.XTRACE)) {
      shell.tracing().words(words);
    }
  }

  private int function(Command.Simple command, List<String> words, Functions.Function function) {
    begin(true, command.assignments());
    Redirections redirections = new Redirections(shell, shell.process());
    try {
      trace(words);
      return redirections.apply(command.redirections())
          ? interpreter.calls().call(words.getFirst(), function, words.subList(1, words.size()))
          : 1;
    } finally {
      redirections.undo();
      end(command.assignments());
    }
  }

  private int builtin(Command.Simple command, List<String> words, Builtin builtin) {
    if (command.redirections().isEmpty() && command.assignments().isEmpty()) {
      return traced(words, builtin);
    }
    begin(false, command.assignments());
    Redirections redirections = new Redirections(shell, shell.process());
    try {
      boolean lists = shell.assigner().hasArrays();
      if (!lists) {
        trace(words);
      }
      if (!redirections.apply(command.redirections())) {
        shell.assigner().forgetArrays();
        return 1;
      }
      int status = lists ? traced(words, builtin) : run(words, builtin);
      if (words.getFirst().equals("exec") && words.size() == 1) {
        redirections.keep();
      }
      return status;
    } finally {
      redirections.undo();
      end(command.assignments());
    }
  }

  /// Lists are shown when they are assigned, the command that assigns them after that.
  private int traced(List<String> words, Builtin builtin) {
    if (!shell.assigner().hasArrays()) {
      trace(words);
      return run(words, builtin);
    }
    int status = run(words, builtin);
    trace(words);
    return status;
  }

  /// Runs a built-in command and writes out what it printed.
  int run(List<String> words, Builtin builtin) {
    shell.assigner().within(words.getFirst());
    int status = builtin.run(shell, words);
    shell.assigner().forgetArrays();
    Optional<Refused> refused = shell.output().end();
    if (refused.isPresent()) {
      shell.error(words.getFirst() + ": write error: " + refused.get().text());
      return 1;
    }
    return status;
  }

  /// Assignments before a command hold only for it; what they hide comes back. One of a readonly
  /// variable is told of and left out.
  private void begin(boolean function, List<Assignment> assignments) {
    shell.variables().enter(function);
    for (Assignment assignment : assignments) {
      String name = shell.variables().resolved(assignment.name());
      if (!shell.assigner().isReadonly(name)) {
        assignTemporarily(name, assignment);
      }
    }
  }

  private void assignTemporarily(String name, Assignment assignment) {
    if (assignment.subscript() != Subscript.NONE) {
      shell.error("`" + name + "[" + Assigner.written(assignment) + "]': not a valid identifier");
      return;
    }
    String text =
        switch (assignment.value()) {
          case Word word -> shell.expander().text(word);
          case Assignment.Elements elements -> elements.text();
        };
    Variable old = shell.variables().find(name);
    if (assignment.append() && old != null) {
      text = shell.assigner().converted(old, old.value(), text, true);
    }
    if (shell.tracing().isOn()) {
      shell.tracing().assigned(name, text);
    }
    shell.variables().temporary(name, text);
    shell.changed(name);
  }

  private void end(List<Assignment> assignments) {
    shell.variables().leave();
    for (Assignment assignment : assignments) {
      shell.changed(shell.variables().resolved(assignment.name()));
    }
  }

  /// The program runs in the process of a shell that has nothing else to do.
  private int become(List<String> words, List<Redirection> redirections) {
    return new Redirections(shell, shell.process()).apply(redirections)
        ? shell.commands().become(shell.process(), words)
        : 1;
  }

  private int program(Command.Simple command, List<String> words) {
    begin(false, command.assignments());
    try {
      trace(words);
      return shell.isOnly(command)
          ? become(words, command.redirections())
          : shell.commands().run(words, command.redirections());
    } finally {
      end(command.assignments());
    }
  }
}
