package dev.apsh.program.awk;

import dev.apsh.program.awk.Operators.Arithmetic;
import dev.apsh.program.awk.Operators.Assignment;
import dev.apsh.program.awk.Operators.Change;
import dev.apsh.program.awk.Operators.Comparison;
import dev.apsh.program.awk.Operators.Concatenation;
import dev.apsh.program.awk.Operators.Conditional;
import dev.apsh.program.awk.Operators.Constant;
import dev.apsh.program.awk.Operators.Getline;
import dev.apsh.program.awk.Operators.In;
import dev.apsh.program.awk.Operators.Logical;
import dev.apsh.program.awk.Operators.Matching;
import dev.apsh.program.awk.Operators.Not;
import dev.apsh.program.awk.Operators.Pattern;
import dev.apsh.program.awk.Operators.Several;
import dev.apsh.program.awk.Operators.Signed;
import dev.apsh.program.awk.Operators.Step;
import dev.apsh.program.awk.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads expressions, from the operators that bind least to those that bind most.
final class ExpressionParser {
  private final Tokens tokens;
  private final OperandParser operands;
  private boolean printing;

  ExpressionParser(Tokens tokens, Program program) {
    this.tokens = tokens;
    this.operands = new OperandParser(tokens, program, this);
  }

  /// The names of the function that is being read.
  void parameters(List<String> names) {
    operands.parameters(names);
  }

  /// A variable, or elements of an array.
  Expression name() {
    return operands.name();
  }

  Target variable(String name) {
    return operands.variable(name);
  }

  /// Whether `>` is no comparison here.
  boolean isPrinting() {
    return printing;
  }

  void printing(boolean next) {
    printing = next;
  }

  /// Reads one; a list in parentheses is none.
  Expression read() {
    boolean outer = printing;
    printing = false;
    Expression read = plain(conditional());
    printing = outer;
    return read;
  }

  Expression plain(Expression read) {
    if (read instanceof Several) {
      throw tokens.wrong();
    }
    return read;
  }

  /// What `print` prints: here `>` is no comparison.
  List<Expression> printed() {
    printing = true;
    List<Expression> all = new ArrayList<>();
    all.add(conditional());
    while (tokens.take(",")) {
      tokens.skipNewlines();
      all.add(plain(conditional()));
    }
    printing = false;
    return all;
  }

  /// What follows `>` or `|`: texts side by side, no comparison.
  Expression redirection() {
    printing = true;
    Expression name = concatenation();
    printing = false;
    return plain(name);
  }

  /// The label of a case.
  Expression constant() {
    Token now = tokens.now();
    boolean minus = now.is("-");
    if (minus || now.is("+")) {
      tokens.advance();
      now = tokens.now();
      if (now.kind() != Kind.NUMBER) {
        throw tokens.wrong();
      }
    }
    if (now.is("/") || now.is("/=")) {
      return new Pattern(tokens.regex());
    }
    if (now.kind() != Kind.NUMBER && now.kind() != Kind.STRING) {
      throw tokens.wrong();
    }
    tokens.advance();
    return new Constant(
        now.kind() == Kind.STRING
            ? Value.of(now.text())
            : Value.of(minus ? -now.number() : now.number()));
  }

  Expression conditional() {
    Expression condition = or();
    if (!tokens.take("?")) {
      return condition;
    }
    tokens.skipNewlines();
    Expression yes = plain(conditional());
    tokens.skipNewlines();
    tokens.expect(":");
    tokens.skipNewlines();
    return new Conditional(plain(condition), yes, plain(conditional()));
  }

  private Expression or() {
    Expression left = and();
    while (tokens.take("||")) {
      tokens.skipNewlines();
      left = new Logical(false, plain(left), plain(and()));
    }
    return left;
  }

  private Expression and() {
    Expression left = membership();
    while (tokens.take("&&")) {
      tokens.skipNewlines();
      left = new Logical(true, plain(left), plain(membership()));
    }
    return left;
  }

  private Expression membership() {
    Expression left = matching();
    while (tokens.take("in")) {
      List<Expression> index =
          left instanceof Several(List<Expression> inner) ? inner : List.of(left);
      left = new In(index, operands.name());
    }
    return left;
  }

  private Expression matching() {
    Expression left = comparison();
    while (tokens.now().is("~") || tokens.now().is("!~")) {
      boolean negated = tokens.now().is("!~");
      tokens.advance();
      left = new Matching(negated, plain(left), plain(comparison()));
    }
    return left;
  }

  private Expression comparison() {
    Expression left = piped(concatenation());
    if (!isComparison()) {
      return left;
    }
    String operator = tokens.now().text();
    tokens.advance();
    left = new Comparison(operator, plain(left), plain(piped(concatenation())));
    if (isComparison()) {
      // There is no order in which two of them could be compared.
      throw tokens.wrong();
    }
    return left;
  }

  private boolean isComparison() {
    Token now = tokens.now();
    return now.is("<")
        || now.is("<=")
        || now.is("==")
        || now.is("!=")
        || now.is(">=")
        || (now.is(">") && !printing);
  }

  /// `command | getline`
  private Expression piped(Expression command) {
    Expression left = command;
    while ((tokens.now().is("|") || tokens.now().is("|&")) && tokens.isGetlineNext()) {
      if (tokens.now().is("|&")) {
        throw Syntax.notSimulated("|&");
      }
      tokens.advance();
      tokens.advance();
      left = new Getline('|', plain(left), operands.target());
    }
    return left;
  }

  private Expression concatenation() {
    Expression left = additive();
    while (startsOperand()) {
      left = new Concatenation(plain(left), plain(additive()));
    }
    return left;
  }

  private boolean startsOperand() {
    Token now = tokens.now();
    return switch (now.kind()) {
      case NUMBER, STRING, NAME, CALLED, BUILTIN -> true;
      case OPERATOR -> now.is("$") || now.is("!") || now.is("(") || now.is("++") || now.is("--");
      case KEYWORD, NEWLINE, END -> false;
    };
  }

  private Expression additive() {
    Expression left = multiplicative();
    while (tokens.now().is("+") || tokens.now().is("-")) {
      char operator = tokens.now().text().charAt(0);
      tokens.advance();
      left = new Arithmetic(operator, plain(left), plain(multiplicative()));
    }
    return left;
  }

  private Expression multiplicative() {
    Expression left = unary();
    while (tokens.now().is("*") || tokens.now().is("/") || tokens.now().is("%")) {
      char operator = tokens.now().text().charAt(0);
      tokens.advance();
      left = arithmetic(operator, plain(left), plain(unary()));
    }
    return left;
  }

  /// What can be seen to divide by zero is refused at once.
  private Expression arithmetic(char operator, Expression left, Expression right) {
    boolean constant =
        left instanceof Constant(Value dividend)
            && right instanceof Constant(Value divisor)
            && dividend.kind() == Value.Kind.NUMBER
            && divisor.kind() == Value.Kind.NUMBER
            && divisor.number() == 0;
    if (constant && operator != '*') {
      String where = operator == '%' ? " in `%'" : "";
      throw Syntax.plain("error: division by zero attempted" + where, tokens.now().start());
    }
    return new Arithmetic(operator, left, right);
  }

  private Expression unary() {
    if (tokens.take("!")) {
      return new Not(plain(unary()));
    }
    if (tokens.take("-")) {
      return new Signed(true, plain(unary()));
    }
    if (tokens.take("+")) {
      return new Signed(false, plain(unary()));
    }
    return power();
  }

  private Expression power() {
    Expression base = postfix();
    if (!tokens.now().is("^")) {
      return base;
    }
    tokens.advance();
    boolean minus = tokens.take("-");
    Expression exponent = tokens.now().is("!") || tokens.now().is("+") ? unary() : power();
    return new Arithmetic(
        '^', plain(base), minus ? new Signed(true, plain(exponent)) : plain(exponent));
  }

  private Expression postfix() {
    Expression operand = operands.primary();
    if (!(operand instanceof Target target)) {
      return operand;
    }
    Token now = tokens.now();
    if (now.is("++") || now.is("--")) {
      tokens.advance();
      return new Step(target, now.is("++") ? 1 : -1, false);
    }
    if (tokens.take("=")) {
      tokens.skipNewlines();
      return new Assignment(target, plain(conditional()));
    }
    boolean changes = now.kind() == Kind.OPERATOR && now.text().length() == 2;
    if (changes && now.text().endsWith("=") && "+-*/%^".indexOf(now.text().charAt(0)) >= 0) {
      tokens.advance();
      tokens.skipNewlines();
      return new Change(now.text().charAt(0), target, plain(conditional()));
    }
    return operand;
  }
}
