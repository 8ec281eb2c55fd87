package dev.apsh.program.awk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A function of a program; its body is known once it has been read.
final class Function {
  private final String name;
  private Optional<Statement> body = Optional.empty();
  private int parameters;

  Function(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  boolean isDefined() {
    return body.isPresent();
  }

  void define(int count, Statement does) {
    parameters = count;
    body = Optional.of(does);
  }

  /// `f(x)`
  record Call(Function function, List<Expression> arguments) implements Expression {
    @Override
    public Value value(Run run) {
      return function.call(run, arguments);
    }
  }

  /// Whether a call brings more than the function takes.
  boolean isTooMuch(Call call) {
    return isDefined() && call.arguments.size() > parameters;
  }

  private Value call(Run run, List<Expression> arguments) {
    if (body.isEmpty()) {
      throw run.fatal("function `" + name + "' not defined");
    }
    @Nullable Object[] frame = new Object[Math.max(parameters, arguments.size())];
    for (int i = 0; i < arguments.size(); i++) {
      frame[i] = Variables.argument(run, arguments.get(i));
    }
    return run.call(frame, body.get());
  }
}
