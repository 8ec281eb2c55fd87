package dev.apsh.shell;

import dev.apsh.shell.syntax.Command;
import dev.apsh.shell.syntax.Word;
import java.util.List;
import java.util.Optional;

/// Executes loops.
final class Loops {
  private final Shell shell;
  private final Interpreter interpreter;
  private final FlowState flow;

  Loops(Shell shell, Interpreter interpreter, FlowState flow) {
    this.shell = shell;
    this.interpreter = interpreter;
    this.flow = flow;
  }

  int execute(Command.While loop) {
    int status = 0;
    flow.enterLoop();
    try {
      while (true) {
        interpreter.step();
        int condition = interpreter.guarded(loop.condition());
        if (flow.leaves()) {
          if (flow.leavesLoop()) {
            return condition;
          }
          continue;
        }
        if ((condition == 0) == loop.until()) {
          return status;
        }
        status = interpreter.execute(loop.body());
        if (flow.leaves() && flow.leavesLoop()) {
          return shell.status();
        }
      }
    } finally {
      flow.leaveLoop();
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
    flow.enterLoop();
    try {
      for (String value : values) {
        interpreter.step();
        announce(loop, name);
        if (!assign(name, value)) {
          return 1;
        }
        status = interpreter.execute(loop.body());
        if (flow.leaves() && flow.leavesLoop()) {
          return shell.status();
        }
      }
    } finally {
      flow.leaveLoop();
    }
    return status;
  }

  /// A name that stands for another stands for each of the values in turn.
  private boolean assign(String name, String value) {
    Variable itself = shell.variables().itself(name);
    if (itself != null && itself.isReference()) {
      itself.set(value);
      return true;
    }
    return shell.assigner().set(name, value, false);
  }

  private void announce(Command.For loop, String name) {
    if (shell.traps().debugs()) {
      interpreter.announce(loop.line(), "for " + name + " in " + loop.text());
    }
    shell.tracing().source("for " + name + " in " + loop.text());
  }

  int execute(Command.ForArithmetic loop) {
    int status = 0;
    flow.enterLoop();
    try {
      if (value(loop, loop.start()).isEmpty()) {
        return interpreter.checked(1);
      }
      while (true) {
        interpreter.step();
        Optional<Long> condition = value(loop, loop.condition());
        if (condition.isEmpty()) {
          return interpreter.checked(1);
        }
        if (condition.get() == 0) {
          return status;
        }
        status = interpreter.execute(loop.body());
        if (flow.leaves() && flow.leavesLoop()) {
          return shell.status();
        }
        if (value(loop, loop.step()).isEmpty()) {
          return interpreter.checked(1);
        }
      }
    } finally {
      flow.leaveLoop();
    }
  }

  /// The value of one of the three expressions; one that is missing is true.
  private Optional<Long> value(Command.ForArithmetic loop, Word expression) {
    String text = shell.expander().text(expression);
    shell.place().line(loop.line());
    if (shell.traps().debugs()) {
      interpreter.announce(loop.line(), "((" + text.strip() + "))");
    }
    shell.tracing().arithmetic(text.stripLeading());
    return text.isBlank() ? Optional.of(1L) : interpreter.value(text, "((");
  }
}
