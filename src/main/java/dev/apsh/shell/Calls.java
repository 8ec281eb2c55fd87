package dev.apsh.shell;

import dev.apsh.shell.syntax.Command;
import java.util.List;
import java.util.Optional;

/// Defines and calls functions, and counts how deep calls are nested.
final class Calls {
  private final Shell shell;
  private final Interpreter interpreter;
  private final FlowState flow;
  private int depth;

  /// What `local -` has kept for the end of the function that runs.
  private Optional<Options> kept = Optional.empty();

  Calls(Shell shell, Interpreter interpreter, FlowState flow) {
    this.shell = shell;
    this.interpreter = interpreter;
    this.flow = flow;
  }

  int depth() {
    return depth;
  }

  void depth(int next) {
    depth = next;
  }

  /// `local -`: the options of now are back when the function ends.
  void keepOptions() {
    if (kept.isEmpty()) {
      kept = Optional.of(shell.options().copy());
    }
  }

  int define(Command.Function function) {
    shell.place().line(function.line());
    if (!Functions.mayBeNamed(function.name())) {
      shell.error("`" + function.name() + "': not a valid identifier");
      return 1;
    }
    return shell.functions().define(function) ? 0 : 1;
  }

  /// Calls a function, whose variables have a scope already.
  int call(String name, Functions.Function function, List<String> arguments) {
    enter();
    Place place = shell.place();
    List<String> positional = shell.positional();
    int line = place.line();
    int base = place.countAnew();
    int outerLoops = flow.loops();
    flow.loops(0);
    flow.enterReturnable();
    shell.positional(arguments);
    place.enter(name, function.source());
    Traps.Kept traps = shell.traps().enterFunction();
    Optional<Options> outerKept = kept;
    kept = Optional.empty();
    try {
      if (shell.traps().debugs()) {
        shell.traps().run("DEBUG");
      }
      int status = interpreter.execute(function.body());
      shell.traps().run("RETURN");
      return flow.leaves() ? shell.status() : status;
    } finally {
      var ignored = flow.leaveReturnable();
      shell.traps().leaveFunction(traps);
      kept.ifPresent(shell.options()::become);
      kept = outerKept;
      shell.changed("IFS");
      place.leave();
      place.back(base, line);
      shell.positional(positional);
      flow.loops(outerLoops);
      depth--;
    }
  }

  /// A sourced script begins, from which one can return.
  void enterScript(String path) {
    enter();
    flow.enterReturnable();
    shell.place().enter("source", path);
  }

  /// It ends.
  void leaveScript() {
    shell.place().leave();
    var ignored = flow.leaveReturnable();
    leave();
  }

  /// One level deeper; functions, subshells and scripts within scripts count.
  void enter() {
    int most = shell.process().sys().scheduler().limits().callDepth();
    if (++depth > most) {
      depth--;
      throw Limit.calls(most);
    }
  }

  void leave() {
    depth--;
  }
}
