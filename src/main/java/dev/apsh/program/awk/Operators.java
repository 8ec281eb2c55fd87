package dev.apsh.program.awk;

import dev.apsh.shell.pattern.Regex;
import java.util.List;

/// The operators of expressions.
final class Operators {
  private Operators() {}

  /// A number or a string as it is written.
  record Constant(Value held) implements Expression {
    @Override
    public Value value(Run run) {
      return held;
    }
  }

  /// `/regex/`
  record Pattern(String text) implements Expression {
    @Override
    public Value value(Run run) {
      return Value.of(isTrue(run));
    }

    @Override
    public boolean isTrue(Run run) {
      return regex(run).isIn(run.record().text(), run.steps());
    }

    @Override
    public Regex regex(Run run) {
      return run.regexes().of(text);
    }
  }

  /// In parentheses.
  record Group(Expression inner) implements Expression {
    @Override
    public Value value(Run run) {
      return inner.value(run);
    }
  }

  /// `(a, b)` before `in`, or behind `print`.
  record Several(List<Expression> inner) implements Expression {
    @Override
    public Value value(Run run) {
      throw new IllegalStateException("a list has no value");
    }
  }

  /// `+ - * / % ^`
  record Arithmetic(char operator, Expression left, Expression right) implements Expression {
    @Override
    public Value value(Run run) {
      double a = left.value(run).number();
      return Value.of(of(run, operator, "", a, right.value(run).number()));
    }

    /// @param sign `=` where it changes a variable
    static double of(Run run, char operator, String sign, double a, double b) {
      return switch (operator) {
        case '+' -> a + b;
        case '-' -> a - b;
        case '*' -> a * b;
        case '/' -> {
          if (b == 0) {
            throw run.fatal(
                "division by zero attempted" + (sign.isEmpty() ? "" : " in `/" + sign + "'"));
          }
          yield a / b;
        }
        case '%' -> {
          if (b == 0) {
            throw run.fatal("division by zero attempted in `%" + sign + "'");
          }
          yield a % b;
        }
        default -> power(a, b);
      };
    }

    private static double power(double a, double b) {
      return Math.abs(a) == 1 && Double.isInfinite(b) ? 1 : Math.pow(a, b);
    }
  }

  /// `- x`, `+ x`
  record Signed(boolean minus, Expression operand) implements Expression {
    @Override
    public Value value(Run run) {
      double number = operand.value(run).number();
      return Value.of(minus ? -number : number);
    }
  }

  /// `! x`
  record Not(Expression operand) implements Expression {
    @Override
    public Value value(Run run) {
      return Value.of(!operand.isTrue(run));
    }
  }

  /// One text behind the other.
  record Concatenation(Expression left, Expression right) implements Expression {
    @Override
    public Value value(Run run) {
      String first = run.text(left.value(run));
      String both = first + run.text(right.value(run));
      run.bounded(both.length());
      return Value.of(both);
    }
  }

  /// `< <= == != > >=`
  record Comparison(String operator, Expression left, Expression right) implements Expression {
    @Override
    public Value value(Run run) {
      return Value.of(isTrue(run));
    }

    @Override
    public boolean isTrue(Run run) {
      Value a = left.value(run);
      int order = run.compare(a, right.value(run));
      return switch (operator) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case "==" -> order == 0;
        case "!=" -> order != 0;
        case ">" -> order > 0;
        default -> order >= 0;
      };
    }
  }

  /// `~` and `!~`
  record Matching(boolean negated, Expression text, Expression pattern) implements Expression {
    @Override
    public Value value(Run run) {
      return Value.of(isTrue(run));
    }

    @Override
    public boolean isTrue(Run run) {
      String searched = run.text(text.value(run));
      return pattern.regex(run).isIn(searched, run.steps()) != negated;
    }
  }

  /// `&&` and `||`
  record Logical(boolean and, Expression left, Expression right) implements Expression {
    @Override
    public Value value(Run run) {
      return Value.of(isTrue(run));
    }

    @Override
    public boolean isTrue(Run run) {
      return left.isTrue(run) == and ? right.isTrue(run) : !and;
    }
  }

  /// `index in array`
  record In(List<Expression> index, Expression array) implements Expression {
    @Override
    public Value value(Run run) {
      String key = Variables.key(run, index);
      return Value.of(array.table(run).has(key));
    }
  }

  /// `a ? b : c`
  record Conditional(Expression condition, Expression yes, Expression no) implements Expression {
    @Override
    public Value value(Run run) {
      return condition.isTrue(run) ? yes.value(run) : no.value(run);
    }
  }

  /// `x = y`
  record Assignment(Target target, Expression given) implements Expression {
    @Override
    public Value value(Run run) {
      Value value = given.value(run);
      Value plain = value.kind() == Value.Kind.NONE ? Value.NONE : value;
      target.set(run, plain);
      return plain;
    }
  }

  /// `x += y` and its like
  record Change(char operator, Target target, Expression given) implements Expression {
    @Override
    public Value value(Run run) {
      double b = given.value(run).number();
      double a = target.value(run).number();
      Value result = Value.of(Arithmetic.of(run, operator, "=", a, b));
      target.set(run, result);
      return result;
    }
  }

  /// `++x`, `x--` and their like
  record Step(Target target, int by, boolean before) implements Expression {
    @Override
    public Value value(Run run) {
      double old = target.value(run).number();
      Value next = Value.of(old + by);
      target.set(run, next);
      return before ? next : Value.of(old);
    }
  }

  /// `getline` in all its forms.
  ///
  /// @param from where it reads: nothing, `<` or `|`
  record Getline(char from, Expression name, java.util.Optional<Target> target)
      implements Expression {
    @Override
    public Value value(Run run) {
      return Value.of(run.getline(from, name, target));
    }
  }
}
