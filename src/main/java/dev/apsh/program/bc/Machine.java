package dev.apsh.program.bc;

import dev.apsh.program.bc.Expression.Assignment;
import dev.apsh.program.bc.Expression.Binary;
import dev.apsh.program.bc.Expression.Call;
import dev.apsh.program.bc.Expression.Numeral;
import dev.apsh.program.bc.Expression.Step;
import dev.apsh.program.bc.Expression.Unary;
import dev.apsh.program.bc.Expression.Variable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// bc's variables, and what it does with statements.
final class Machine {
  private static final int MOST_DIGITS = 100_000;
  private static final int MOST_SCALE = 10_000;
  private static final int INPUT_BASES = 36;
  private static final int OUTPUT_BASES = 999;
  private static final BigDecimal DECIMAL = BigDecimal.TEN;

  private final Map<String, BigDecimal> variables =
      new HashMap<>(Map.of("ibase", DECIMAL, "obase", DECIMAL));
  private final Consumer<String> out;
  private final Consumer<String> warnings;
  private int address;

  Machine(Consumer<String> out, Consumer<String> warnings) {
    this.out = out;
    this.warnings = warnings;
  }

  void run(List<Statement> statements) throws BcError {
    address = 0;
    for (Statement statement : statements) {
      switch (statement) {
        case Statement.Text(String text) -> {
          out.accept(text);
          address += statement.length();
        }
        case Statement.Compute(Expression expression, boolean prints) -> {
          BigDecimal value = value(expression);
          address++;
          if (prints) {
            variables.put("last", value);
            out.accept(Lines.folded(Numerals.text(value, base("obase"))));
          }
        }
      }
    }
  }

  private int base(String name) {
    return variables.getOrDefault(name, DECIMAL).intValue();
  }

  private int scale() {
    return variables.getOrDefault("scale", BigDecimal.ZERO).intValue();
  }

  private BigDecimal value(Expression expression) throws BcError {
    return switch (expression) {
      case Numeral(String text) -> counted(expression, Numerals.value(text, base("ibase")));
      case Variable(String name) ->
          counted(expression, variables.getOrDefault(name, BigDecimal.ZERO));
      case Unary(char operator, Expression of) -> {
        BigDecimal value = value(of);
        address++;
        yield operator == '-' ? value.negate() : truth(value.signum() == 0);
      }
      case Binary binary -> binary(binary);
      case Assignment assignment -> assigned(assignment);
      case Step(String name, int by, boolean before) -> {
        BigDecimal old = variables.getOrDefault(name, BigDecimal.ZERO);
        address += expression.length();
        BigDecimal next = old.add(BigDecimal.valueOf(by));
        set(name, next);
        yield before ? next : old;
      }
      case Call(String function, Expression of) -> called(function, value(of));
    };
  }

  private BigDecimal counted(Expression expression, BigDecimal value) {
    address += expression.length();
    return value;
  }

  private static BigDecimal truth(boolean holds) {
    return holds ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private BigDecimal assigned(Assignment assignment) throws BcError {
    String operator = assignment.operator();
    BigDecimal old = variables.getOrDefault(assignment.name(), BigDecimal.ZERO);
    address += operator.isEmpty() ? 0 : 2;
    BigDecimal value = value(assignment.value());
    address += operator.isEmpty() ? 0 : 1;
    BigDecimal next = operator.isEmpty() ? value : computed(operator, old, value);
    address += 2;
    return set(assignment.name(), next);
  }

  private BigDecimal set(String name, BigDecimal value) {
    BigDecimal kept =
        switch (name) {
          case "ibase" -> within(name, value, INPUT_BASES);
          case "obase" -> within(name, value, OUTPUT_BASES);
          case "scale" -> ofScale(value);
          default -> value;
        };
    variables.put(name, kept);
    return value;
  }

  private BigDecimal within(String name, BigDecimal value, int most) {
    if (value.compareTo(BigDecimal.TWO) < 0) {
      warn(name + " too small, set to 2");
      return BigDecimal.TWO;
    }
    if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
      warn(name + " too large, set to " + most);
      return BigDecimal.valueOf(most);
    }
    return value.setScale(0, RoundingMode.DOWN);
  }

  private BigDecimal ofScale(BigDecimal value) {
    if (value.signum() < 0) {
      warn("negative scale, set to 0");
      return BigDecimal.ZERO;
    }
    return value.setScale(0, RoundingMode.DOWN).min(BigDecimal.valueOf(MOST_SCALE));
  }

  private void warn(String text) {
    warnings.accept("Runtime warning (func=(main), adr=" + address + "): " + text);
  }

  private BcError wrong(String text) {
    return BcError.of("Runtime error (func=(main), adr=" + address + "): " + text);
  }

  private BigDecimal binary(Binary binary) throws BcError {
    BigDecimal left = value(binary.left());
    BigDecimal right = value(binary.right());
    address += binary.length() - binary.left().length() - binary.right().length();
    return computed(binary.operator(), left, right);
  }

  private BigDecimal computed(String operator, BigDecimal left, BigDecimal right) throws BcError {
    int order = left.compareTo(right);
    return switch (operator) {
      case "+" -> left.add(right);
      case "-" -> left.subtract(right);
      case "*" -> product(left, right);
      case "/" -> quotient(left, right, "Divide by zero");
      case "%" -> remainder(left, right);
      case "^" -> power(left, right);
      case "==" -> truth(order == 0);
      case "!=" -> truth(order != 0);
      case "<" -> truth(order < 0);
      case "<=" -> truth(order <= 0);
      case ">" -> truth(order > 0);
      case ">=" -> truth(order >= 0);
      case "&&" -> truth(left.signum() != 0 && right.signum() != 0);
      default -> truth(left.signum() != 0 || right.signum() != 0);
    };
  }

  private BigDecimal product(BigDecimal left, BigDecimal right) {
    int most = Math.max(scale(), Math.max(left.scale(), right.scale()));
    BigDecimal whole = left.multiply(right);
    return whole.scale() > most ? whole.setScale(most, RoundingMode.DOWN) : whole;
  }

  private BigDecimal quotient(BigDecimal left, BigDecimal right, String none) throws BcError {
    if (right.signum() == 0) {
      throw wrong(none);
    }
    return left.divide(right, scale(), RoundingMode.DOWN);
  }

  private BigDecimal remainder(BigDecimal left, BigDecimal right) throws BcError {
    BigDecimal times = quotient(left, right, "Modulo by zero");
    int scale = Math.max(left.scale(), right.scale() + scale());
    return left.subtract(times.multiply(right)).setScale(scale, RoundingMode.DOWN);
  }

  private BigDecimal power(BigDecimal base, BigDecimal exponent) throws BcError {
    if (exponent.setScale(0, RoundingMode.DOWN).compareTo(exponent) != 0 || exponent.scale() > 0) {
      warn("non-zero scale in exponent");
    }
    BigDecimal whole = exponent.setScale(0, RoundingMode.DOWN);
    if (whole.signum() < 0 && base.signum() == 0) {
      throw wrong("divide by zero");
    }
    int size = base.precision();
    if (whole.abs().multiply(BigDecimal.valueOf(size)).intValue() > MOST_DIGITS
        || whole.precision() > 9) {
      throw BcError.notSimulated("a number of more than " + MOST_DIGITS + " digits");
    }
    int times = whole.intValue();
    BigDecimal power = base.pow(Math.abs(times));
    if (times < 0) {
      return BigDecimal.ONE.divide(power, scale(), RoundingMode.DOWN);
    }
    int most = Math.min(base.scale() * times, Math.max(scale(), base.scale()));
    return power.setScale(most, RoundingMode.DOWN);
  }

  private BigDecimal called(String function, BigDecimal of) throws BcError {
    address += 2;
    return switch (function) {
      case "scale" -> BigDecimal.valueOf(of.scale());
      case "length" -> BigDecimal.valueOf(length(of));
      default -> root(of);
    };
  }

  /// Zero before the point does not count.
  private static int length(BigDecimal of) {
    int whole = of.abs().toBigInteger().toString().length();
    return of.abs().compareTo(BigDecimal.ONE) < 0 && of.scale() > 0
        ? of.scale()
        : whole + of.scale();
  }

  private BigDecimal root(BigDecimal of) throws BcError {
    if (of.signum() < 0) {
      throw wrong("Square root of a negative number");
    }
    int scale = Math.max(scale(), of.scale());
    return new BigDecimal(of.movePointRight(2 * scale).toBigInteger().sqrt(), scale);
  }
}
