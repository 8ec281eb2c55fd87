package dev.apsh.program.awk;

import java.util.List;
import java.util.Optional;

/// The statements of programs.
final class Statements {
  private Statements() {}

  /// `{ … }`
  record Block(List<Statement> inner) implements Statement {
    @Override
    public Flow run(Run run) {
      for (Statement one : inner) {
        Flow flow = one.run(run);
        if (flow != Flow.ON) {
          return flow;
        }
      }
      return Flow.ON;
    }
  }

  /// An expression for what it does.
  record Evaluation(int line, Expression expression) implements Statement {
    @Override
    public Flow run(Run run) {
      run.at(line);
      expression.value(run);
      return Flow.ON;
    }
  }

  /// `if`
  record If(int line, Expression condition, Statement yes, Optional<Statement> no)
      implements Statement {
    @Override
    public Flow run(Run run) {
      run.at(line);
      if (condition.isTrue(run)) {
        return yes.run(run);
      }
      return no.isPresent() ? no.get().run(run) : Flow.ON;
    }
  }

  /// `while`, `do` and `for` with their three parts.
  ///
  /// @param first whether the body runs once before the condition is asked
  record Loop(
      int line,
      Optional<Statement> start,
      Optional<Expression> condition,
      Optional<Statement> step,
      Statement body,
      boolean first)
      implements Statement {
    @Override
    public Flow run(Run run) {
      if (start.isPresent()) {
        start.get().run(run);
      }
      boolean goes = first;
      while (true) {
        run.at(line);
        if (!goes && condition.isPresent() && !condition.get().isTrue(run)) {
          return Flow.ON;
        }
        goes = false;
        Flow flow = body.run(run);
        if (flow == Flow.BREAK) {
          return Flow.ON;
        }
        if (flow == Flow.RETURN) {
          return flow;
        }
        if (step.isPresent()) {
          step.get().run(run);
        }
      }
    }
  }

  /// `for (index in array)`
  record ForIn(int line, Target index, Expression array, Statement body) implements Statement {
    @Override
    public Flow run(Run run) {
      run.at(line);
      for (String key : run.sorted(array.table(run))) {
        run.at(line);
        index.set(run, Value.input(key));
        Flow flow = body.run(run);
        if (flow == Flow.BREAK) {
          break;
        }
        if (flow == Flow.RETURN) {
          return flow;
        }
      }
      return Flow.ON;
    }
  }

  /// `switch`; a case without an expression is `default`.
  record Switch(int line, Expression value, List<Case> cases) implements Statement {
    @Override
    public Flow run(Run run) {
      run.at(line);
      Value asked = value.value(run);
      int from = -1;
      for (int i = 0; i < cases.size() && from < 0; i++) {
        from = cases.get(i).fits(run, asked) ? i : -1;
      }
      for (int i = 0; i < cases.size() && from < 0; i++) {
        from = cases.get(i).label().isEmpty() ? i : -1;
      }
      for (int i = from; i >= 0 && i < cases.size(); i++) {
        Flow flow = cases.get(i).body().run(run);
        if (flow != Flow.ON) {
          return flow == Flow.BREAK ? Flow.ON : flow;
        }
      }
      return Flow.ON;
    }
  }

  /// A case with what it does.
  record Case(Optional<Expression> label, Statement body) {
    boolean fits(Run run, Value asked) {
      if (label.isEmpty()) {
        return false;
      }
      if (label.get() instanceof Operators.Pattern pattern) {
        return pattern.regex(run).isIn(run.text(asked), run.steps());
      }
      Value wanted = label.get().value(run);
      boolean number = wanted.kind() == Value.Kind.NUMBER;
      boolean same = number == (asked.kind() != Value.Kind.STRING);
      return same && run.compare(asked, wanted) == 0;
    }
  }

  /// `break` and `continue`
  record Jump(Flow flow) implements Statement {
    @Override
    public Flow run(Run run) {
      return flow;
    }
  }

  /// `next`, `nextfile`
  record Next(int line, Leave.Kind kind) implements Statement {
    @Override
    public Flow run(Run run) {
      run.at(line);
      throw new Leave(kind);
    }
  }

  /// `exit`
  record Exit(int line, Optional<Expression> status) implements Statement {
    @Override
    public Flow run(Run run) {
      run.at(line);
      status.ifPresent(expression -> run.status(expression.value(run).number()));
      throw new Leave(Leave.Kind.EXIT);
    }
  }

  /// `return`
  record Return(int line, Optional<Expression> value) implements Statement {
    @Override
    public Flow run(Run run) {
      run.at(line);
      run.result(value.isPresent() ? value.get().value(run) : Value.NONE);
      return Flow.RETURN;
    }
  }

  /// `delete array`, `delete array[index]`
  record Delete(int line, Expression array, List<Expression> index) implements Statement {
    @Override
    public Flow run(Run run) {
      run.at(line);
      if (index.isEmpty()) {
        array.table(run).clear();
      } else {
        array.table(run).remove(Variables.key(run, index));
      }
      return Flow.ON;
    }
  }

  /// Where `print` and `printf` print: `>`, `>>`, `|` and a name.
  record Redirection(String operator, Expression name) {}

  /// `print` and `printf`
  record Print(
      int line, boolean formatted, List<Expression> given, Optional<Redirection> redirection)
      implements Statement {
    @Override
    public Flow run(Run run) {
      run.at(line);
      String text = formatted ? Format.of(run, given) : plain(run);
      if (redirection.isEmpty()) {
        run.streams().print(text);
      } else {
        String name = run.text(redirection.get().name().value(run));
        run.streams().print(redirection.get().operator(), name, text);
      }
      return Flow.ON;
    }

    private String plain(Run run) {
      Specials specials = run.specials();
      if (given.isEmpty()) {
        return run.record().text() + specials.ors();
      }
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < given.size(); i++) {
        text.append(i == 0 ? "" : specials.ofs());
        text.append(given.get(i).value(run).text(specials.ofmt()));
        run.bounded(text.length());
      }
      return text.append(specials.ors()).toString();
    }
  }
}
