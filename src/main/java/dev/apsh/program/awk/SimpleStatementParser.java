package dev.apsh.program.awk;

import dev.apsh.program.awk.Statements.Delete;
import dev.apsh.program.awk.Statements.Evaluation;
import dev.apsh.program.awk.Statements.Exit;
import dev.apsh.program.awk.Statements.Jump;
import dev.apsh.program.awk.Statements.Next;
import dev.apsh.program.awk.Statements.Print;
import dev.apsh.program.awk.Statements.Redirection;
import dev.apsh.program.awk.Statements.Return;
import dev.apsh.program.awk.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the statements that hold no others.
final class SimpleStatementParser {
  private final Tokens tokens;
  private final ExpressionParser expressions;
  private final Surroundings place;

  SimpleStatementParser(Tokens tokens, ExpressionParser expressions, Surroundings place) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.place = place;
  }

  Statement read(int line) {
    Token word = tokens.now();
    if (word.kind() != Kind.KEYWORD || word.is("getline")) {
      return new Evaluation(line, expressions.read());
    }
    tokens.advance();
    return switch (word.text()) {
      case "print", "printf" -> print(line, word.text().equals("printf"));
      case "break" -> {
        inside(place.canBreak(), word, "break", "loop or switch");
        yield new Jump(Statement.Flow.BREAK);
      }
      case "continue" -> {
        inside(place.canContinue(), word, "continue", "loop");
        yield new Jump(Statement.Flow.CONTINUE);
      }
      case "next", "nextfile" -> next(line, word);
      case "exit" -> new Exit(line, optional());
      case "return" -> {
        if (!place.isInFunction()) {
          throw new Syntax("`return' used outside function context", word.start());
        }
        yield new Return(line, optional());
      }
      case "delete" -> delete(line);
      default -> throw new Syntax("syntax error", word.start());
    };
  }

  private static void inside(boolean allowed, Token word, String name, String what) {
    if (!allowed) {
      String text = "error: `" + name + "' is not allowed outside a " + what;
      throw Syntax.plain(text, word.start());
    }
  }

  private Statement next(int line, Token word) {
    String rule = place.rule();
    boolean file = word.text().equals("nextfile");
    if (rule.equals("BEGIN") || rule.equals("END") || (!file && !rule.isEmpty())) {
      String text = "error: `" + word.text() + "' used in " + rule + " action";
      throw Syntax.plain(text, word.start());
    }
    return new Next(line, file ? Leave.Kind.NEXT_FILE : Leave.Kind.NEXT);
  }

  private boolean isOver() {
    return tokens.now().is(";") || tokens.now().is("}") || tokens.now().isEnd();
  }

  private Optional<Expression> optional() {
    return isOver() ? Optional.empty() : Optional.of(expressions.read());
  }

  private Statement delete(int line) {
    boolean grouped = tokens.take("(");
    Expression named = expressions.name();
    Statement made =
        named instanceof Variables.Element(Expression array, List<Expression> index)
            ? new Delete(line, array, index)
            : new Delete(line, named, List.of());
    if (grouped) {
      tokens.expect(")");
    }
    return made;
  }

  private Statement print(int line, boolean formatted) {
    List<Expression> given = new ArrayList<>();
    if (!isOver() && !isRedirection()) {
      given.addAll(expressions.printed());
    }
    if (given.size() == 1
        && given.getFirst() instanceof Operators.Several(List<Expression> inner)) {
      given = new ArrayList<>(inner);
    }
    if (formatted && given.isEmpty()) {
      throw tokens.wrong();
    }
    Optional<Redirection> to = Optional.empty();
    if (isRedirection()) {
      String operator = tokens.now().text();
      if (operator.equals("|&")) {
        throw Syntax.notSimulated("|&");
      }
      tokens.advance();
      to = Optional.of(new Redirection(operator, expressions.redirection()));
    }
    return new Print(line, formatted, List.copyOf(given), to);
  }

  private boolean isRedirection() {
    Token now = tokens.now();
    return now.is(">") || now.is(">>") || now.is("|") || now.is("|&");
  }
}
