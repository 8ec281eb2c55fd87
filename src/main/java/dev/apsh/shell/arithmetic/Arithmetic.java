package dev.apsh.shell.arithmetic;

import java.util.LinkedHashMap;
import java.util.Map;

/// Evaluates expressions; those it has seen lately it need not read again.
public final class Arithmetic {
  private static final int REMEMBERED = 256;
  private static final int DEEPEST = 1024;

  private final Names names;
  private final Map<String, Expression> read =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Expression> eldest) {
          return size() > REMEMBERED;
        }
      };
  private int depth;

  public Arithmetic(Names names) {
    this.names = names;
  }

  /// The value of an expression; throws [Wrong] when it has none.
  public long evaluate(String text) {
    depth = 0;
    return again(text);
  }

  private long again(String text) {
    Expression expression = read.get(text);
    if (expression == null) {
      expression = ExpressionParser.parse(text);
      read.put(text, expression);
    }
    return value(expression, text);
  }

  private long value(Expression expression, String text) {
    if (expression instanceof Expression.Constant constant) {
      return constant.value();
    }
    if (expression instanceof Expression.Variable variable) {
      return value(variable);
    }
    if (expression instanceof Expression.Binary binary) {
      return binary(binary, text);
    }
    return switch (expression) {
      case Expression.Constant constant -> constant.value();
      case Expression.Variable variable -> value(variable);
      case Expression.Binary binary -> binary(binary, text);
      case Expression.Unary(char operator, Expression operand) ->
          unary(operator, value(operand, text));
      case Expression.Logical(boolean and, Expression left, Expression right) -> {
        boolean first = value(left, text) != 0;
        yield (first == and ? value(right, text) != 0 : first) ? 1 : 0;
      }
      case Expression.Conditional(Expression condition, Expression yes, Expression no) ->
          value(condition, text) != 0 ? value(yes, text) : value(no, text);
      case Expression.Comma(Expression first, Expression second) -> {
        long ignored = value(first, text);
        yield second == first ? ignored : value(second, text);
      }
      case Expression.Assign(Expression.Variable target, Expression value) ->
          assign(target, value(value, text));
      case Expression.Step(Expression.Variable target, int by, boolean before) -> {
        long old = value(target);
        long next = assign(target, old + by);
        yield before ? next : old;
      }
    };
  }

  private long value(Expression.Variable variable) {
    String value =
        variable.hasSubscript()
            ? names.value(variable.name(), subscript(variable))
            : names.value(variable.name());
    return ofValue(value);
  }

  /// In a variable's value nothing has been expanded yet.
  private String subscript(Expression.Variable variable) {
    return depth > 0 ? names.expanded(variable.subscript()) : variable.subscript();
  }

  /// What a variable's value is worth: a number, or an expression again.
  private long ofValue(String value) {
    int length = value.length();
    if (length == 0) {
      return 0;
    }
    if (length < 18 && isDecimal(value)) {
      return Long.parseLong(value);
    }
    if (++depth > DEEPEST) {
      throw Wrong.at(value, 0, "expression recursion level exceeded");
    }
    long result = again(value);
    depth--;
    return result;
  }

  private static boolean isDecimal(String value) {
    int from = value.charAt(0) == '-' ? 1 : 0;
    if (from == value.length() || (value.charAt(from) == '0' && value.length() > from + 1)) {
      return false;
    }
    for (int i = from; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private long assign(Expression.Variable target, long value) {
    if (target.hasSubscript()) {
      names.assign(target.name(), subscript(target), value);
    } else {
      names.assign(target.name(), value);
    }
    return value;
  }

  private static long unary(char operator, long value) {
    return switch (operator) {
      case '!' -> value == 0 ? 1 : 0;
      case '~' -> ~value;
      case '-' -> -value;
      default -> value;
    };
  }

  private long binary(Expression.Binary binary, String text) {
    long left = value(binary.left(), text);
    long right = value(binary.right(), text);
    return switch (binary.operator()) {
      case OR -> left | right;
      case XOR -> left ^ right;
      case AND -> left & right;
      case EQUAL -> left == right ? 1 : 0;
      case UNEQUAL -> left != right ? 1 : 0;
      case LESS -> left < right ? 1 : 0;
      case GREATER -> left > right ? 1 : 0;
      case LESS_EQUAL -> left <= right ? 1 : 0;
      case GREATER_EQUAL -> left >= right ? 1 : 0;
      case LEFT -> left << right;
      case RIGHT -> left >> right;
      case PLUS -> left + right;
      case MINUS -> left - right;
      case TIMES -> left * right;
      case DIVIDE -> left / divisor(right, binary, text);
      case REMAINDER -> left % divisor(right, binary, text);
      case POWER -> power(left, right, binary, text);
    };
  }

  private static long divisor(long right, Expression.Binary binary, String text) {
    if (right == 0) {
      throw Wrong.at(text, binary.place(), "division by 0");
    }
    return right;
  }

  private static long power(long base, long exponent, Expression.Binary binary, String text) {
    if (exponent < 0) {
      throw Wrong.at(text, binary.place(), "exponent less than 0");
    }
    long result = 1;
    long factor = base;
    for (long left = exponent; left > 0; left >>= 1) {
      if ((left & 1) != 0) {
        result *= factor;
      }
      factor *= factor;
    }
    return result;
  }
}
