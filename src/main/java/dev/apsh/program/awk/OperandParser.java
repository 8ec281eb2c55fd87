package dev.apsh.program.awk;

import dev.apsh.program.awk.Operators.Constant;
import dev.apsh.program.awk.Operators.Getline;
import dev.apsh.program.awk.Operators.Group;
import dev.apsh.program.awk.Operators.Not;
import dev.apsh.program.awk.Operators.Pattern;
import dev.apsh.program.awk.Operators.Several;
import dev.apsh.program.awk.Operators.Signed;
import dev.apsh.program.awk.Operators.Step;
import dev.apsh.program.awk.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what operators stand between: constants, variables, fields, calls, parentheses.
final class OperandParser {
  private final Tokens tokens;
  private final Program program;
  private final ExpressionParser expressions;
  private List<String> parameters = List.of();

  OperandParser(Tokens tokens, Program program, ExpressionParser expressions) {
    this.tokens = tokens;
    this.program = program;
    this.expressions = expressions;
  }

  /// The names of the function that is being read.
  void parameters(List<String> names) {
    parameters = names;
  }

  Expression primary() {
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
    boolean outer = expressions.isPrinting();
    expressions.printing(false);
    List<Expression> inner = arguments();
    expressions.printing(outer);
    if (inner.isEmpty()) {
      throw tokens.wrong();
    }
    return inner.size() == 1 ? new Group(inner.getFirst()) : new Several(inner);
  }

  private Expression fieldNumber() {
    if (tokens.take("-")) {
      return new Signed(true, expressions.plain(fieldNumber()));
    }
    if (tokens.take("+")) {
      return fieldNumber();
    }
    if (tokens.take("!")) {
      return new Not(expressions.plain(fieldNumber()));
    }
    return expressions.plain(primary());
  }

  private Target stepped() {
    if (!tokens.now().is("(") && primary() instanceof Target target) {
      return target;
    }
    throw tokens.wrong();
  }

  /// The rest of a list in parentheses, whose first is taken.
  private List<Expression> arguments() {
    boolean outer = expressions.isPrinting();
    expressions.printing(false);
    List<Expression> all = new ArrayList<>();
    tokens.skipNewlines();
    while (!tokens.now().is(")")) {
      all.add(expressions.plain(expressions.conditional()));
      tokens.skipNewlines();
      if (!tokens.now().is(")")) {
        tokens.expect(",");
        tokens.skipNewlines();
      }
    }
    tokens.advance();
    expressions.printing(outer);
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
      Expression name = expressions.plain(primary());
      return new Getline('<', name, target);
    }
    return new Getline(' ', new Constant(Value.EMPTY), target);
  }

  /// The variable that `getline` sets, where one follows.
  Optional<Target> target() {
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
      boolean outer = expressions.isPrinting();
      expressions.printing(false);
      List<Expression> index = new ArrayList<>();
      do {
        tokens.skipNewlines();
        index.add(expressions.plain(expressions.conditional()));
      } while (tokens.take(","));
      expressions.printing(outer);
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
