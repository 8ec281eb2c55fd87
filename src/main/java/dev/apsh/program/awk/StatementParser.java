package dev.apsh.program.awk;

import dev.apsh.program.awk.Statements.Block;
import dev.apsh.program.awk.Statements.Case;
import dev.apsh.program.awk.Statements.ForIn;
import dev.apsh.program.awk.Statements.If;
import dev.apsh.program.awk.Statements.Loop;
import dev.apsh.program.awk.Statements.Switch;
import dev.apsh.program.awk.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads statements: blocks, conditions, loops and switches.
final class StatementParser {
  private final Tokens tokens;
  private final ExpressionParser expressions;
  private final Surroundings place;
  private final SimpleStatementParser simple;

  StatementParser(Tokens tokens, ExpressionParser expressions, Surroundings place) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.place = place;
    this.simple = new SimpleStatementParser(tokens, expressions, place);
  }

  Statement block() {
    tokens.expect("{");
    List<Statement> statements = new ArrayList<>();
    tokens.skipEnds();
    while (!tokens.now().is("}")) {
      statements.add(statement());
      tokens.skipEnds();
    }
    tokens.advance();
    return statements.size() == 1 ? statements.getFirst() : new Block(List.copyOf(statements));
  }

  /// A statement with the end that it needs.
  private Statement statement() {
    int line = tokens.line();
    Token word = tokens.now();
    if (word.is("{")) {
      return block();
    }
    if (word.is(";")) {
      tokens.advance();
      return new Block(List.of());
    }
    if (word.kind() == Kind.KEYWORD) {
      switch (word.text()) {
        case "if" -> {
          return conditional(line);
        }
        case "while" -> {
          return whileLoop(line);
        }
        case "do" -> {
          return doLoop(line);
        }
        case "for" -> {
          return forLoop(line);
        }
        case "switch" -> {
          return cases(line);
        }
        default -> {}
      }
    }
    Statement read = simple.read(line);
    end();
    return read;
  }

  /// The end of a simple statement: `;`, a newline, or the `}` that follows.
  private void end() {
    if (tokens.now().is(";") || tokens.now().kind() == Kind.NEWLINE) {
      tokens.advance();
    } else if (!tokens.now().is("}")) {
      throw tokens.wrong();
    }
  }

  private Statement body() {
    tokens.skipNewlines();
    return statement();
  }

  private Statement loopBody() {
    place.enterLoop();
    Statement body = tokens.take(";") ? new Block(List.of()) : body();
    place.leaveLoop();
    return body;
  }

  private Expression condition() {
    tokens.expect("(");
    Expression condition = expressions.read();
    tokens.expect(")");
    return condition;
  }

  private Statement conditional(int line) {
    tokens.advance();
    Expression condition = condition();
    Statement yes = body();
    int here = tokens.mark();
    tokens.skipEnds();
    if (tokens.take("else")) {
      return new If(line, condition, yes, Optional.of(body()));
    }
    tokens.back(here);
    return new If(line, condition, yes, Optional.empty());
  }

  private Statement whileLoop(int line) {
    tokens.advance();
    Expression condition = condition();
    Statement body = loopBody();
    return new Loop(line, Optional.empty(), Optional.of(condition), Optional.empty(), body, false);
  }

  private Statement doLoop(int line) {
    tokens.advance();
    Statement body = loopBody();
    tokens.skipEnds();
    tokens.expect("while");
    Expression condition = condition();
    end();
    return new Loop(line, Optional.empty(), Optional.of(condition), Optional.empty(), body, true);
  }

  private Statement forLoop(int line) {
    tokens.advance();
    tokens.expect("(");
    Optional<Statement> each = forIn(line);
    if (each.isPresent()) {
      return each.get();
    }
    Optional<Statement> start = part(";");
    tokens.expect(";");
    tokens.skipNewlines();
    Optional<Expression> condition =
        tokens.now().is(";") ? Optional.empty() : Optional.of(expressions.read());
    tokens.expect(";");
    tokens.skipNewlines();
    Optional<Statement> step = part(")");
    tokens.expect(")");
    Statement body = loopBody();
    return new Loop(line, start, condition, step, body, false);
  }

  private Optional<Statement> part(String end) {
    return tokens.now().is(end) ? Optional.empty() : Optional.of(simple.read(tokens.line()));
  }

  private Optional<Statement> forIn(int line) {
    int here = tokens.mark();
    if (tokens.now().kind() == Kind.NAME) {
      Token name = tokens.now();
      tokens.advance();
      if (tokens.take("in") && tokens.now().kind() == Kind.NAME) {
        Expression array = expressions.name();
        if (tokens.take(")")) {
          Target index = expressions.variable(name.text());
          return Optional.of(new ForIn(line, index, array, loopBody()));
        }
      }
    }
    tokens.back(here);
    return Optional.empty();
  }

  private Statement cases(int line) {
    tokens.advance();
    Expression value = condition();
    tokens.skipNewlines();
    tokens.expect("{");
    tokens.skipEnds();
    List<Case> cases = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    place.enterSwitch();
    while (!tokens.take("}")) {
      Optional<Expression> label = Optional.empty();
      int start = tokens.now().start();
      if (!tokens.take("default")) {
        tokens.expect("case");
        start = tokens.now().start();
        label = Optional.of(expressions.constant());
      }
      unique(labels, label, start);
      tokens.expect(":");
      tokens.skipEnds();
      List<Statement> statements = new ArrayList<>();
      while (!tokens.now().is("case") && !tokens.now().is("default") && !tokens.now().is("}")) {
        statements.add(statement());
        tokens.skipEnds();
      }
      cases.add(new Case(label, new Block(List.copyOf(statements))));
    }
    place.leaveSwitch();
    return new Switch(line, value, List.copyOf(cases));
  }

  private static void unique(Set<String> labels, Optional<Expression> label, int start) {
    String text =
        label.isEmpty()
            ? ""
            : label.get() instanceof Operators.Constant(Value held)
                ? held.text("%.6g")
                : "/" + start;
    if (!labels.add(text)) {
      throw Syntax.plain(
          label.isEmpty()
              ? "error: duplicate `default' detected in switch body"
              : "error: duplicate case values in switch body: " + text,
          start);
    }
  }
}
