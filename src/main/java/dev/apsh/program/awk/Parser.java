package dev.apsh.program.awk;

import dev.apsh.program.awk.Statements.Block;
import dev.apsh.program.awk.Statements.Case;
import dev.apsh.program.awk.Statements.Delete;
import dev.apsh.program.awk.Statements.Evaluation;
import dev.apsh.program.awk.Statements.Exit;
import dev.apsh.program.awk.Statements.ForIn;
import dev.apsh.program.awk.Statements.If;
import dev.apsh.program.awk.Statements.Jump;
import dev.apsh.program.awk.Statements.Loop;
import dev.apsh.program.awk.Statements.Next;
import dev.apsh.program.awk.Statements.Print;
import dev.apsh.program.awk.Statements.Redirection;
import dev.apsh.program.awk.Statements.Return;
import dev.apsh.program.awk.Statements.Switch;
import dev.apsh.program.awk.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the rules, functions and statements of a program.
final class Parser {
  private final Program program;
  private final Tokens tokens;
  private final ExpressionParser expressions;
  private boolean inFunction;
  private String rule = "";
  private int loops;
  private int switches;

  private Parser(String text, Program program, Lexer.Warnings warnings) {
    this.program = program;
    this.tokens = new Tokens(text, warnings);
    this.expressions = new ExpressionParser(tokens, program);
  }

  /// Reads a text into a program. Throws [Syntax].
  static void read(String text, Program program, Lexer.Warnings warnings) {
    Parser parser = new Parser(text, program, warnings);
    parser.tokens.skipNewlines();
    while (parser.tokens.now().kind() != Kind.END) {
      parser.item();
      parser.tokens.skipNewlines();
      if (parser.tokens.take(";")) {
        parser.tokens.skipNewlines();
      }
    }
    program.check(warnings);
  }

  private void item() {
    int line = tokens.line();
    if (tokens.take("function")) {
      function();
      return;
    }
    for (String name : List.of("BEGIN", "END", "BEGINFILE", "ENDFILE")) {
      if (tokens.take(name)) {
        if (!tokens.now().is("{")) {
          throw tokens.now().isEnd()
              ? Syntax.plain(name + " blocks must have an action part", tokens.now().start())
              : tokens.wrong();
        }
        rule = name;
        special(name).add(block());
        rule = "";
        return;
      }
    }
    if (tokens.now().is(";")) {
      throw Syntax.plain("each rule must have a pattern or an action part", tokens.now().start());
    }
    if (tokens.now().is("@")) {
      throw Syntax.notSimulated("@");
    }
    Optional<Expression> first = Optional.empty();
    Optional<Expression> last = Optional.empty();
    if (!tokens.now().is("{")) {
      first = Optional.of(expressions.read());
      if (tokens.take(",")) {
        tokens.skipNewlines();
        last = Optional.of(expressions.read());
      }
    }
    Statement action =
        tokens.now().is("{") ? block() : new Print(line, false, List.of(), Optional.empty());
    program.rules().add(new Program.Rule(line, first, last, action));
  }

  private List<Statement> special(String name) {
    return switch (name) {
      case "BEGIN" -> program.begin();
      case "END" -> program.end();
      case "BEGINFILE" -> program.beginFile();
      default -> program.endFile();
    };
  }

  private void function() {
    Token name = tokens.now();
    if (name.kind() == Kind.BUILTIN) {
      throw new Syntax(
          "`" + name.text() + "' is a built-in function, it cannot be redefined", name.start());
    }
    if (name.kind() != Kind.NAME && name.kind() != Kind.CALLED) {
      throw tokens.wrong();
    }
    tokens.advance();
    if (program.isFunction(name.text()) || SpecialName.named(name.text()).isPresent()) {
      String what = "error: function name `" + name.text() + "' previously defined";
      throw Syntax.plain(what, name.start());
    }
    tokens.expect("(");
    List<String> parameters = new ArrayList<>();
    while (!tokens.now().is(")")) {
      parameters.add(parameter(name.text(), parameters));
      if (!tokens.now().is(")")) {
        tokens.expect(",");
        tokens.skipNewlines();
      }
    }
    tokens.expect(")");
    tokens.skipNewlines();
    expressions.parameters(parameters);
    inFunction = true;
    Statement body = block();
    inFunction = false;
    expressions.parameters(List.of());
    program.function(name.text()).define(parameters.size(), body);
  }

  private String parameter(String function, List<String> before) {
    Token now = tokens.now();
    if (now.kind() != Kind.NAME) {
      throw tokens.wrong();
    }
    String name = now.text();
    String where = "error: function `" + function + "': ";
    if (name.equals(function)) {
      throw Syntax.plain(where + "cannot use function name as parameter name", now.start());
    }
    if (SpecialName.named(name).isPresent()) {
      String what = "cannot use special variable `" + name + "' as a function parameter";
      throw Syntax.plain(where + what, now.start());
    }
    int same = before.indexOf(name);
    if (same >= 0) {
      String what =
          "parameter #" + (before.size() + 1) + ", `" + name + "', duplicates parameter #";
      throw Syntax.plain(where + what + (same + 1), now.start());
    }
    tokens.advance();
    return name;
  }

  private Statement block() {
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
    Statement simple = simple(line);
    end();
    return simple;
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
    loops++;
    Statement body = tokens.take(";") ? new Block(List.of()) : body();
    loops--;
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
    return tokens.now().is(end) ? Optional.empty() : Optional.of(simple(tokens.line()));
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
    switches++;
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
    switches--;
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

  private Statement simple(int line) {
    Token word = tokens.now();
    if (word.kind() != Kind.KEYWORD || word.is("getline")) {
      return new Evaluation(line, expressions.read());
    }
    tokens.advance();
    return switch (word.text()) {
      case "print", "printf" -> print(line, word.text().equals("printf"));
      case "break" -> {
        inside(loops + switches, word, "break", "loop or switch");
        yield new Jump(Statement.Flow.BREAK);
      }
      case "continue" -> {
        inside(loops, word, "continue", "loop");
        yield new Jump(Statement.Flow.CONTINUE);
      }
      case "next", "nextfile" -> next(line, word);
      case "exit" -> new Exit(line, optional());
      case "return" -> {
        if (!inFunction) {
          throw new Syntax("`return' used outside function context", word.start());
        }
        yield new Return(line, optional());
      }
      case "delete" -> delete(line);
      default -> throw new Syntax("syntax error", word.start());
    };
  }

  private static void inside(int count, Token word, String name, String what) {
    if (count == 0) {
      String text = "error: `" + name + "' is not allowed outside a " + what;
      throw Syntax.plain(text, word.start());
    }
  }

  private Statement next(int line, Token word) {
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
