package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshLexer;
import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.CompoundContext;
import dev.apsh.shell.grammar.ScriptText;
import dev.apsh.shell.grammar.TokenList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;

/// Says in bash's words why a script cannot be parsed.
final class ErrorWording {
  private final ScriptText text;
  private final ApshLexer lexer;
  private final TokenList tokens;

  ErrorWording(ScriptText text, ApshLexer lexer, TokenList tokens) {
    this.text = text;
    this.lexer = lexer;
    this.tokens = tokens;
  }

  Parsed worded(RecognitionException cause) {
    Token token = cause.getOffendingToken();
    if (token.getType() == ApshLexer.TOO_DEEP) {
      return new Parsed.TooDeep(token.getLine());
    }
    boolean atEnd = token.getType() == Token.EOF;
    boolean inCondition = isInCondition(cause.getCtx());
    int status = status(atEnd || isLastNewline(token), inCondition);
    SyntaxError error =
        new SyntaxError(messages(token, atEnd, inCondition), status, lexer.isInArray() && !atEnd);
    return atEnd ? new Parsed.Incomplete(missing(), error, List.of()) : new Parsed.Wrong(error);
  }

  private boolean isLastNewline(Token token) {
    return token.getType() == ApshLexer.NEWLINE
        && tokens.get(tokens.index() + 1).getType() == Token.EOF;
  }

  private static boolean isInCondition(RuleContext place) {
    RuleContext at = place;
    while (at.parent != null && !(at instanceof CompoundContext)) {
      at = at.parent;
    }
    return at instanceof CompoundContext compound
        && compound.getStart().getType() == ApshParser.CONDITION_OPEN;
  }

  /// As bash 5.2 has it: an array's error is 1, one inside `[[ ]]` leaves the status as it was.
  private int status(boolean atEnd, boolean inCondition) {
    if (lexer.isInArray()) {
      return 1;
    }
    return inCondition && !atEnd ? 0 : 2;
  }

  private String missing() {
    return lexer.unterminated().map(ApshLexer.Unterminated::close).orElse("");
  }

  private List<SyntaxError.Message> messages(Token token, boolean atEnd, boolean inCondition) {
    if (lexer.unterminated().isPresent() && atEnd) {
      ApshLexer.Unterminated unterminated = lexer.unterminated().get();
      return List.of(
          new SyntaxError.Message(
              unterminated.line(),
              "unexpected EOF while looking for matching `" + unterminated.close() + "'"));
    }
    Optional<String> condition = inCondition ? condition(token) : Optional.empty();
    if (condition.isPresent()) {
      // Where a condition should begin bash says nothing at all.
      return condition.get().isEmpty()
          ? List.of()
          : List.of(new SyntaxError.Message(conditionLine(token), condition.get()));
    }
    if (atEnd) {
      return List.of(
          new SyntaxError.Message(lexer.endLine(), "syntax error: unexpected end of file"));
    }
    int line = token.getLine();
    return List.of(
        new SyntaxError.Message(line, "syntax error near unexpected token `" + name(token) + "'"),
        new SyntaxError.Message(line, "`" + text.lineAt(token.getStartIndex()) + "'"));
  }

  private String name(Token token) {
    return switch (token.getType()) {
      case Token.EOF, ApshLexer.NEWLINE -> "newline";
      case ApshLexer.WORD, ApshLexer.ASSIGNMENT, ApshLexer.ASSIGNED_NAME, ApshLexer.ELEMENT ->
          lexer.wordAt(token.getStartIndex());
      default -> token.getText();
    };
  }

  private int conditionLine(Token token) {
    return token.getType() == Token.EOF
        ? tokens.get(Math.max(0, tokens.index() - 1)).getLine()
        : token.getLine();
  }

  /// What is wrong inside `[[ ]]`, which bash words in its own way.
  private Optional<String> condition(Token token) {
    int index = tokens.index();
    int before = index > 0 ? tokens.get(index - 1).getType() : ApshParser.CONDITION_OPEN;
    String name = token.getType() == Token.EOF ? "newline" : name(token);
    return switch (before) {
      case ApshParser.UNARY ->
          Optional.of("unexpected argument `" + name + "' to conditional unary operator");
      case ApshParser.BINARY, ApshParser.LESS, ApshParser.GREAT, ApshParser.MATCH ->
          Optional.of("unexpected argument `" + name + "' to conditional binary operator");
      case ApshParser.CONDITION_OPEN,
          ApshParser.AND_IF,
          ApshParser.OR_IF,
          ApshParser.BANG,
          ApshParser.LPAREN,
          ApshParser.NEWLINE ->
          Optional.of(
              token.getType() == ApshLexer.CONDITION_CLOSE
                  ? ""
                  : "unexpected token `"
                      + (token.getType() == Token.EOF ? "EOF" : name)
                      + "' in conditional command");
      default -> Optional.of(afterOperand(token, name, index));
    };
  }

  private String afterOperand(Token token, String name, int index) {
    boolean word = token.getType() == ApshLexer.WORD;
    if (token.getType() == ApshLexer.CONDITION_CLOSE && isInParentheses(index)) {
      return "unexpected token `]]', expected `)'";
    }
    if (token.getType() == ApshLexer.RPAREN) {
      return "syntax error in conditional expression: unexpected token `)'";
    }
    if (isFirstOperand(index)) {
      return word
          ? "conditional binary operator expected"
          : "unexpected token `" + name + "', conditional binary operator expected";
    }
    if (token.getType() == Token.EOF) {
      return "unexpected EOF while looking for `]]'";
    }
    return word
        ? "syntax error in conditional expression"
        : "syntax error in conditional expression: unexpected token `" + name + "'";
  }

  /// Whether a parenthesis of the condition is open.
  private boolean isInParentheses(int index) {
    int open = 0;
    for (int at = index - 1; at >= 0; at--) {
      switch (tokens.get(at).getType()) {
        case ApshLexer.CONDITION_OPEN -> {
          return open > 0;
        }
        case ApshLexer.LPAREN -> open++;
        case ApshLexer.RPAREN -> open--;
        default -> {}
      }
    }
    return false;
  }

  /// Whether the word that ends before `index` has no operator before it.
  private boolean isFirstOperand(int index) {
    int at = index - 1;
    while (at > 0 && tokens.get(at).getType() != ApshLexer.WORD) {
      at--;
    }
    return switch (at > 0 ? tokens.get(at - 1).getType() : ApshParser.CONDITION_OPEN) {
      case ApshParser.UNARY,
          ApshParser.BINARY,
          ApshParser.LESS,
          ApshParser.GREAT,
          ApshParser.MATCH ->
          false;
      default -> tokens.get(index - 1).getType() != ApshLexer.RPAREN;
    };
  }
}
