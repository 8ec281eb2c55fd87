package dev.apsh.shell;

import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Word;
import java.util.List;
import java.util.Optional;

/// Executes loops.
final class Loops {
  private final Shell shell;
  private final Interpreter interpreter;
  private int depth;

  Loops(Shell shell, Interpreter interpreter) {
    this.shell = shell;
    this.interpreter = interpreter;
  }

  /// How many loops run, one in the other, within the current function.
  int depth() {
    return depth;
  }

  void depth(int next) {
    depth = next;
  }

  int execute(Command.While loop) {
    int status = 0;
    depth++;
    try {
      while (true) {
        interpreter.step();
        int condition = interpreter.guarded(loop.condition());
        if (interpreter.leaves()) {
          if (interpreter.leavesLoop()) {
            return condition;
          }
          continue;
        }
        if ((condition == 0) == loop.until()) {
          return status;
        }
        status = interpreter.execute(loop.body());
        if (interpreter.leaves() && interpreter.leavesLoop()) {
          return shell.status();
        }
      }
    } finally {
      depth--;
    }
  }

  int execute(Command.For loop) {
    shell.place().line(loop.line());
    String name = shell.expander().text(loop.name());
    if (!Identifiers.isName(name)) {
      shell.error("`" + name + "': not a valid identifier");
      return interpreter.checked(1);
    }
    List<String> values =
        loop.overArguments() ? shell.positional() : shell.expander().words(loop.words());
    int status = 0;
    depth++;
    try {
      for (String value : values) {
        interpreter.step();
        interpreter.trace("for " + name + " in ", loop.words());
        if (!shell.assigner().set(name, value, false)) {
          return 1;
        }
        status = interpreter.execute(loop.body());
        if (interpreter.leaves() && interpreter.leavesLoop()) {
          return shell.status();
        }
      }
    } finally {
      depth--;
    }
    return status;
  }

  int execute(Command.ForArithmetic loop) {
    int status = 0;
    depth++;
    try {
      shell.place().line(loop.line());
      if (!evaluates(loop.start())) {
        return interpreter.checked(1);
      }
      while (true) {
        interpreter.step();
        shell.place().line(loop.line());
        String condition = shell.expander().text(loop.condition());
        if (!condition.isBlank()) {
          Optional<Long> value = interpreter.value(condition, "((");
          if (value.isEmpty()) {
            return interpreter.checked(1);
          }
          if (value.get() == 0) {
            return status;
          }
        }
        status = interpreter.execute(loop.body());
        if (interpreter.leaves() && interpreter.leavesLoop()) {
          return shell.status();
        }
        if (!evaluates(loop.step())) {
          return interpreter.checked(1);
        }
      }
    } finally {
      depth--;
    }
  }

  private boolean evaluates(Word expression) {
    return interpreter.value(shell.expander().text(expression), "((").isPresent();
  }
}
