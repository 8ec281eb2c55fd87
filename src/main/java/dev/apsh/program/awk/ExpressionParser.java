package dev.apsh.program.awk;

import dev.apsh.program.awk.Operators.Arithmetic;
import dev.apsh.program.awk.Operators.Assignment;
import dev.apsh.program.awk.Operators.Change;
import dev.apsh.program.awk.Operators.Comparison;
import dev.apsh.program.awk.Operators.Concatenation;
import dev.apsh.program.awk.Operators.Conditional;
import dev.apsh.program.awk.Operators.Constant;
import dev.apsh.program.awk.Operators.Getline;
import dev.apsh.program.awk.Operators.Group;
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
import java.util.Optional;

/// Reads expressions, from the operators that bind least to those that bind most.
final class ExpressionParser {
  private final Tokens tokens;
  private final Program program;
  private List<String> parameters = List.of();
  private boolean printing;

  ExpressionParser(Tokens tokens, Program program) {
    this.tokens = tokens;
    this.program = program;
  }

  /// The names of the function that is being read.
  void parameters(List<String> names) {
    parameters = names;
  }

  /// Reads one; a list in parentheses is none.
  Expression read() {
    boolean outer = printing;
    printing = false;
    Expression read = plain(conditional());
    printing = outer;
    return read;
  }

  private Expression plain(Expression read) {
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

  private Expression conditional() {
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
      left = new In(index, name());
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
    while (isComparison()) {
      String operator = tokens.now().text();
      tokens.advance();
      left = new Comparison(operator, plain(left), plain(piped(concatenation())));
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
      left = new Getline('|', plain(left), target());
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
        left instanceof Constant && right instanceof Constant(Value held) && held.number() == 0;
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
    Expression operand = primary();
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

  private Expression primary() {
    Token now = tokens.now();
    switch (now.kind()) {
      case NUMBER -> {
        tokens.advance();
        return new Constant(Value.of(now.number()));
      }
      case STRING -> {
        tokens.advance();
        return new Constant(Value.of(now.text()));
      }
      case NAME -> {
        return name();
      }
      case CALLED -> {
        int line = tokens.line();
        tokens.advance();
        tokens.advance();
        Function.Call call = new Function.Call(program.function(now.text()), arguments());
        program.called(call, line);
        return call;
      }
      case BUILTIN -> {
        tokens.advance();
        return builtin(now);
      }
      case KEYWORD -> {
        if (tokens.take("getline")) {
          return simpleGetline();
        }
        throw tokens.wrong();
      }
      case OPERATOR -> {
        return operator(now);
      }
      case NEWLINE, END -> throw tokens.wrong();
    }
    throw tokens.wrong();
  }

  private Expression operator(Token now) {
    if (now.is("/") || now.is("/=")) {
      return new Pattern(tokens.regex());
    }
    if (tokens.take("@")) {
      throw tokens.now().kind() == Kind.CALLED ? Syntax.notSimulated("@") : tokens.wrong();
    }
    if (tokens.take("$")) {
      return new Variables.Field(fieldNumber());
    }
    if (tokens.take("++")) {
      return new Step(stepped(), 1, true);
    }
    if (tokens.take("--")) {
      return new Step(stepped(), -1, true);
    }
    if (!tokens.take("(")) {
      throw tokens.wrong();
    }
    boolean outer = printing;
    printing = false;
    List<Expression> inner = arguments();
    printing = outer;
    if (inner.isEmpty()) {
      throw tokens.wrong();
    }
    return inner.size() == 1 ? new Group(inner.getFirst()) : new Several(inner);
  }

  private Expression fieldNumber() {
    if (tokens.take("-")) {
      return new Signed(true, plain(fieldNumber()));
    }
    if (tokens.take("+")) {
      return fieldNumber();
    }
    if (tokens.take("!")) {
      return new Not(plain(fieldNumber()));
    }
    return plain(primary());
  }

  private Target stepped() {
    if (primary() instanceof Target target) {
      return target;
    }
    throw tokens.wrong();
  }

  /// The rest of a list in parentheses, whose first is taken.
  private List<Expression> arguments() {
    boolean outer = printing;
    printing = false;
    List<Expression> all = new ArrayList<>();
    tokens.skipNewlines();
    while (!tokens.now().is(")")) {
      all.add(plain(conditional()));
      tokens.skipNewlines();
      if (!tokens.now().is(")")) {
        tokens.expect(",");
        tokens.skipNewlines();
      }
    }
    tokens.advance();
    printing = outer;
    return List.copyOf(all);
  }

  private Expression builtin(Token name) {
    List<Expression> given = List.of();
    if (tokens.take("(")) {
      given = arguments();
    } else if (!name.text().equals("length")) {
      throw tokens.wrong();
    }
    if (!Builtins.takes(name.text(), given.size())) {
      throw new Syntax(
          given.size() + " is invalid as number of arguments for " + name.text(),
          tokens.behindLast());
    }
    return new Builtins.Call(name.text(), given);
  }

  private Expression simpleGetline() {
    Optional<Target> target = target();
    if (tokens.take("<")) {
      Expression name = plain(primary());
      return new Getline('<', name, target);
    }
    return new Getline(' ', new Constant(Value.EMPTY), target);
  }

  /// The variable that `getline` sets, where one follows.
  private Optional<Target> target() {
    Token now = tokens.now();
    if (now.kind() == Kind.NAME || now.is("$")) {
      return primary() instanceof Target target ? Optional.of(target) : Optional.empty();
    }
    return Optional.empty();
  }

  /// A variable, or elements of an array.
  Expression name() {
    Token now = tokens.now();
    if (now.kind() != Kind.NAME) {
      throw tokens.wrong();
    }
    tokens.advance();
    Target found = variable(now.text());
    while (tokens.take("[")) {
      boolean outer = printing;
      printing = false;
      List<Expression> index = new ArrayList<>();
      do {
        tokens.skipNewlines();
        index.add(plain(conditional()));
      } while (tokens.take(","));
      printing = outer;
      tokens.expect("]");
      found = new Variables.Element(found, List.copyOf(index));
    }
    return found;
  }

  Target variable(String name) {
    int parameter = parameters.indexOf(name);
    if (parameter >= 0) {
      return new Variables.Local(parameter, name);
    }
    return SpecialName.named(name)
        .<Target>map(Variables.Special::new)
        .orElseGet(() -> new Variables.Global(program.slot(name), name));
  }
}
