package dev.apsh.program.bc;

import dev.apsh.program.bc.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the statements of one line.
final class Parser {
  private static final int MOST_TOKENS = 5000;
  private static final Set<String> FUNCTIONS = Set.of("length", "scale", "sqrt");
  private static final Set<String> REFUSED =
      Set.of(
          "auto",
          "break",
          "continue",
          "define",
          "else",
          "for",
          "if",
          "limits",
          "print",
          "read",
          "return",
          "void",
          "warranty",
          "while",
          "random",
          "history");
  private static final Set<String> ASSIGNMENTS = Set.of("=", "+=", "-=", "*=", "/=", "%=", "^=");
  private static final Set<String> RELATIONS = Set.of("==", "!=", "<", "<=", ">", ">=");

  private final List<Token> tokens;
  private int at;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Statement> parse(List<Token> tokens) throws BcError {
    if (tokens.size() > MOST_TOKENS) {
      throw BcError.notSimulated("a line of more than " + MOST_TOKENS + " words");
    }
    return new Parser(tokens).line();
  }

  private List<Statement> line() throws BcError {
    List<Statement> statements = new ArrayList<>();
    while (peek().kind() != Kind.END) {
      if (peek().is(";")) {
        at++;
        continue;
      }
      statements.add(statement());
      if (peek().kind() != Kind.END && !peek().is(";")) {
        throw wrong();
      }
    }
    return statements;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private BcError wrong() {
    return peek().is("{") || peek().is("[")
        ? BcError.notSimulated(peek().is("{") ? "a block { }" : "an array")
        : BcError.ofSyntax(peek().kind() == Kind.END);
  }

  private boolean take(String sign) {
    boolean there = peek().is(sign);
    at += there ? 1 : 0;
    return there;
  }

  private Statement statement() throws BcError {
    if (peek().kind() == Kind.STRING) {
      return new Statement.Text(tokens.get(at++).text());
    }
    boolean bare = !peek().is("(");
    Expression expression = or();
    return new Statement.Compute(
        expression, !(bare && expression instanceof Expression.Assignment));
  }

  private Expression or() throws BcError {
    Expression left = and();
    while (take("||")) {
      left = new Expression.Binary("||", left, and());
    }
    return left;
  }

  private Expression and() throws BcError {
    Expression left = not();
    while (take("&&")) {
      left = new Expression.Binary("&&", left, not());
    }
    return left;
  }

  private Expression not() throws BcError {
    return take("!") ? new Expression.Unary('!', not()) : relation();
  }

  private Expression relation() throws BcError {
    Expression left = assignment();
    while (peek().kind() == Kind.SIGN && RELATIONS.contains(peek().text())) {
      String operator = tokens.get(at++).text();
      left = new Expression.Binary(operator, left, assignment());
    }
    return left;
  }

  private Expression assignment() throws BcError {
    Token next = tokens.get(Math.min(at + 1, tokens.size() - 1));
    if (peek().kind() == Kind.NAME
        && next.kind() == Kind.SIGN
        && ASSIGNMENTS.contains(next.text())) {
      String name = name();
      at++;
      String operator = next.text().substring(0, next.text().length() - 1);
      return new Expression.Assignment(name, operator, assignment());
    }
    return sum();
  }

  private Expression sum() throws BcError {
    Expression left = product();
    while (peek().is("+") || peek().is("-")) {
      String operator = tokens.get(at++).text();
      left = new Expression.Binary(operator, left, product());
    }
    return left;
  }

  private Expression product() throws BcError {
    Expression left = power();
    while (peek().is("*") || peek().is("/") || peek().is("%")) {
      String operator = tokens.get(at++).text();
      left = new Expression.Binary(operator, left, power());
    }
    return left;
  }

  private Expression power() throws BcError {
    Expression left = unary();
    return take("^") ? new Expression.Binary("^", left, power()) : left;
  }

  private Expression unary() throws BcError {
    if (take("-")) {
      return new Expression.Unary('-', unary());
    }
    if (peek().is("++") || peek().is("--")) {
      int by = tokens.get(at++).is("++") ? 1 : -1;
      return new Expression.Step(name(), by, true);
    }
    return primary();
  }

  private Expression primary() throws BcError {
    Token token = peek();
    if (token.kind() == Kind.NUMBER) {
      at++;
      return new Expression.Numeral(token.text());
    }
    if (take("(")) {
      Expression inner = or();
      return closed(inner);
    }
    if (token.kind() == Kind.NAME) {
      return named();
    }
    throw wrong();
  }

  private Expression closed(Expression inner) throws BcError {
    if (!take(")")) {
      throw wrong();
    }
    return inner;
  }

  private Expression named() throws BcError {
    String name = name();
    if (peek().is("(")) {
      if (!FUNCTIONS.contains(name)) {
        throw BcError.notSimulated("the function " + name);
      }
      at++;
      return new Expression.Call(name, closed(or()));
    }
    if (peek().is("++") || peek().is("--")) {
      return new Expression.Step(name, tokens.get(at++).is("++") ? 1 : -1, false);
    }
    return new Expression.Variable(name);
  }

  private String name() throws BcError {
    if (peek().kind() != Kind.NAME) {
      throw wrong();
    }
    String name = tokens.get(at++).text();
    if (REFUSED.contains(name)) {
      throw BcError.notSimulated(name);
    }
    return name;
  }
}
