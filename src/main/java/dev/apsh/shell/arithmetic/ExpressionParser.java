package dev.apsh.shell.arithmetic;

import dev.apsh.shell.arithmetic.Expression.Operator;
import java.util.Map;

/// Reads an expression, with the precedences of C.
final class ExpressionParser {
  private static final int DEEPEST = 1024;

  private static final Map<String, Binary> BINARY =
      Map.ofEntries(
          Map.entry("|", new Binary(3, Operator.OR)),
          Map.entry("^", new Binary(4, Operator.XOR)),
          Map.entry("&", new Binary(5, Operator.AND)),
          Map.entry("==", new Binary(6, Operator.EQUAL)),
          Map.entry("!=", new Binary(6, Operator.UNEQUAL)),
          Map.entry("<", new Binary(7, Operator.LESS)),
          Map.entry(">", new Binary(7, Operator.GREATER)),
          Map.entry("<=", new Binary(7, Operator.LESS_EQUAL)),
          Map.entry(">=", new Binary(7, Operator.GREATER_EQUAL)),
          Map.entry("<<", new Binary(8, Operator.LEFT)),
          Map.entry(">>", new Binary(8, Operator.RIGHT)),
          Map.entry("+", new Binary(9, Operator.PLUS)),
          Map.entry("-", new Binary(9, Operator.MINUS)),
          Map.entry("*", new Binary(10, Operator.TIMES)),
          Map.entry("/", new Binary(10, Operator.DIVIDE)),
          Map.entry("%", new Binary(10, Operator.REMAINDER)),
          Map.entry("**", new Binary(11, Operator.POWER)));

  private static final int OR_ELSE = 1;
  private static final int AND_THEN = 2;
  private static final int POWER = 11;

  private final Tokens tokens;
  private int depth;

  /// An operator with how strongly it binds.
  private record Binary(int level, Operator operator) {}

  private ExpressionParser(String text) {
    tokens = new Tokens(text);
  }

  static Expression parse(String text) {
    ExpressionParser parser = new ExpressionParser(text);
    if (parser.tokens.kind() == Tokens.Kind.END) {
      return new Expression.Constant(0);
    }
    Expression expression = parser.comma();
    if (parser.tokens.kind() != Tokens.Kind.END) {
      throw parser.tokens.wrong("syntax error in expression");
    }
    return expression;
  }

  private Expression comma() {
    if (++depth > DEEPEST) {
      throw tokens.wrong("expression recursion level exceeded");
    }
    Expression first = assignment();
    while (tokens.take(",")) {
      first = new Expression.Comma(first, assignment());
    }
    depth--;
    return first;
  }

  private Expression assignment() {
    Expression left = conditional();
    String token = tokens.kind() == Tokens.Kind.OPERATOR ? tokens.token() : "";
    boolean assigns =
        token.equals("=")
            || (token.endsWith("=")
                && BINARY.containsKey(token.substring(0, token.length() - 1))
                && !token.equals("==")
                && !token.equals("<=")
                && !token.equals(">="));
    if (!assigns) {
      return left;
    }
    if (!(left instanceof Expression.Variable variable)) {
      throw tokens.wrong("attempted assignment to non-variable");
    }
    tokens.next();
    int place = tokens.start();
    Expression value = assignment();
    if (token.equals("=")) {
      return new Expression.Assign(variable, value);
    }
    Binary binary = binary(token.substring(0, token.length() - 1));
    return new Expression.Assign(
        variable, new Expression.Binary(binary.operator, variable, value, place));
  }

  private static Binary binary(String token) {
    return BINARY.getOrDefault(token, new Binary(0, Operator.OR));
  }

  private Expression conditional() {
    Expression condition = binary(OR_ELSE);
    if (!tokens.take("?")) {
      return condition;
    }
    if (tokens.is(":") || tokens.kind() == Tokens.Kind.END) {
      throw tokens.wrong("expression expected");
    }
    Expression yes = comma();
    if (!tokens.take(":")) {
      throw tokens.wrong("`:' expected for conditional expression");
    }
    if (tokens.kind() == Tokens.Kind.END) {
      throw tokens.wrong("expression expected");
    }
    return new Expression.Conditional(condition, yes, conditional());
  }

  private Expression binary(int level) {
    if (level > POWER) {
      return unary();
    }
    Expression left = binary(level + 1);
    while (tokens.kind() == Tokens.Kind.OPERATOR) {
      if (level == OR_ELSE && tokens.take("||")) {
        left = new Expression.Logical(false, left, binary(AND_THEN));
      } else if (level == AND_THEN && tokens.take("&&")) {
        left = new Expression.Logical(true, left, binary(level + 1));
      } else if (binary(tokens.token()).level == level) {
        Operator operator = binary(tokens.token()).operator;
        tokens.next();
        int place = tokens.start();
        // Powers bind to the right.
        Expression right = binary(level == POWER ? level : level + 1);
        int named = operator == Operator.POWER ? tokens.place() : place;
        left = new Expression.Binary(operator, left, right, named);
      } else {
        return left;
      }
    }
    return left;
  }

  private Expression unary() {
    if (++depth > DEEPEST) {
      throw tokens.wrong("expression recursion level exceeded");
    }
    Expression expression = unaryOrOperand();
    depth--;
    return expression;
  }

  private Expression unaryOrOperand() {
    if (tokens.is("++") || tokens.is("--")) {
      return step();
    }
    for (String operator : new String[] {"!", "~", "-", "+"}) {
      if (tokens.take(operator)) {
        return new Expression.Unary(operator.charAt(0), unary());
      }
    }
    return operand();
  }

  /// `++x`
  private Expression step() {
    int by = tokens.is("++") ? 1 : -1;
    tokens.next();
    Expression.Variable variable = variable();
    if (tokens.is("++") || tokens.is("--")) {
      throw tokens.wrong(tokens.token() + ": assignment requires lvalue");
    }
    return new Expression.Step(variable, by, true);
  }

  private Expression operand() {
    switch (tokens.kind()) {
      case NUMBER -> {
        Expression constant = new Expression.Constant(tokens.value());
        tokens.next();
        return constant;
      }
      case NAME -> {
        Expression.Variable variable = variable();
        if (tokens.is("++") || tokens.is("--")) {
          int by = tokens.is("++") ? 1 : -1;
          tokens.next();
          return new Expression.Step(variable, by, false);
        }
        return variable;
      }
      case OPERATOR -> {
        if (tokens.take("(")) {
          Expression inner = comma();
          if (!tokens.take(")")) {
            throw tokens.wrong("missing `)'");
          }
          return inner;
        }
      }
      case END -> {}
    }
    throw tokens.wrong("syntax error: operand expected");
  }

  private Expression.Variable variable() {
    String name = tokens.token();
    boolean hasSubscript = tokens.hasSubscript();
    String subscript = hasSubscript ? tokens.subscript() : "";
    tokens.next();
    return new Expression.Variable(name, subscript, hasSubscript);
  }
}
