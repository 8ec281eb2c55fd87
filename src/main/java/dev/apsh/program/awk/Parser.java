package dev.apsh.program.awk;

import dev.apsh.program.awk.Statements.Print;
import dev.apsh.program.awk.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the rules and functions of a program.
final class Parser {
  private final Program program;
  private final Tokens tokens;
  private final ExpressionParser expressions;
  private final Surroundings place = new Surroundings();
  private final StatementParser statements;

  private Parser(String text, Program program, Lexer.Warnings warnings) {
    this.program = program;
    this.tokens = new Tokens(text, warnings);
    this.expressions = new ExpressionParser(tokens, program);
    this.statements = new StatementParser(tokens, expressions, place);
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
        place.rule(name);
        special(name).add(statements.block());
        place.rule("");
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
        tokens.now().is("{")
            ? statements.block()
            : new Print(line, false, List.of(), Optional.empty());
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
    place.inFunction(true);
    Statement body = statements.block();
    place.inFunction(false);
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
}
