package dev.apsh.shell.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;

/// Decides what only a command's surroundings decide: what an operator, a newline or a parenthesis
/// means, and where each leads.
public abstract non-sealed class ContextLexer extends WordLexer {
  /// Whether the last `)` ended the patterns of a case.
  private boolean afterPattern;

  ContextLexer(CharStream input) {
    super(input);
  }

  @Override
  final CommonToken command(CommonToken token) {
    CommonToken taken =
        switch (token.getType()) {
          case ApshLexer.BLANK -> {
            endWord(token.getStartIndex());
            yield token;
          }
          case ApshLexer.CONTINUATION -> token;
          case ApshLexer.LITERAL, ApshLexer.HASH -> literal(token);
          case ApshLexer.ESCAPED,
              ApshLexer.SINGLE_QUOTE,
              ApshLexer.ANSI_QUOTE,
              ApshLexer.DOUBLE_QUOTE,
              ApshLexer.LOCALE_QUOTE,
              ApshLexer.BACKQUOTE,
              ApshLexer.VARIABLE,
              ApshLexer.PARAMETER_OPEN,
              ApshLexer.SUBSTITUTION_OPEN,
              ApshLexer.ARITHMETIC_BRACKET,
              ApshLexer.INPUT_PROCESS,
              ApshLexer.OUTPUT_PROCESS ->
              part(token);
          default -> {
            endWord(token.getStartIndex());
            yield operator(token);
          }
        };
    switch (taken.getType()) {
      case ApshLexer.BLANK,
          ApshLexer.CONTINUATION,
          ApshLexer.SUBSTITUTION_OPEN,
          ApshLexer.INPUT_PROCESS,
          ApshLexer.OUTPUT_PROCESS -> {}
      default -> lastType = taken.getType();
    }
    return isTooDeep() ? typed(taken, ApshLexer.TOO_DEEP) : taken;
  }

  // Operators.

  private CommonToken operator(CommonToken token) {
    return switch (token.getType()) {
      case ApshLexer.NEWLINE -> newline(token);
      case ApshLexer.LPAREN -> openParenthesis(token);
      case ApshLexer.RPAREN -> closeParenthesis(token);
      case ApshLexer.SEMI, ApshLexer.AMP, ApshLexer.PIPE_AMP -> separator(token);
      case ApshLexer.PIPE -> {
        if (!frame.position.isPattern()) {
          frame.position = Position.COMMAND;
        }
        yield token;
      }
      case ApshLexer.AND_IF, ApshLexer.OR_IF -> {
        frame.position = frame.position.isCondition() ? Position.OPERAND : Position.COMMAND;
        yield token;
      }
      case ApshLexer.DSEMI, ApshLexer.SEMI_AMP, ApshLexer.DSEMI_AMP -> {
        frame.position = frame.construct == Construct.CASE ? Position.PATTERN : Position.COMMAND;
        yield token;
      }
      case ApshLexer.OTHER -> token;
      default -> redirection(token);
    };
  }

  private CommonToken separator(CommonToken token) {
    if (!frame.position.isCondition() && frame.construct != Construct.ARRAY) {
      frame.position = Position.COMMAND;
    }
    return token;
  }

  private CommonToken newline(CommonToken token) {
    readHereDocuments();
    boolean separates = newlineSeparates();
    switch (frame.position) {
      case FOR_IN, CASE_IN, PATTERN, ELEMENT -> {}
      default -> separator(token);
    }
    return separates ? token : typed(token, ApshLexer.BLANK);
  }

  private boolean newlineSeparates() {
    return switch (frame.position) {
      case OPERAND, CONDITION_END, ELEMENT, PATTERN -> false;
      default -> isEndable(lastType);
    };
  }

  /// Whether a command, or what else a newline ends, can stand before it.
  private boolean isEndable(int type) {
    return switch (type) {
      case ApshLexer.NEWLINE,
          ApshLexer.AND_IF,
          ApshLexer.OR_IF,
          ApshLexer.PIPE,
          ApshLexer.PIPE_AMP,
          ApshLexer.IF,
          ApshLexer.THEN,
          ApshLexer.ELIF,
          ApshLexer.ELSE,
          ApshLexer.WHILE,
          ApshLexer.UNTIL,
          ApshLexer.DO,
          ApshLexer.LBRACE ->
          false;
      case ApshLexer.LPAREN -> frame.construct != Construct.SUBSHELL;
      case ApshLexer.RPAREN -> frame.construct != Construct.CASE || !afterPattern;
      default -> true;
    };
  }

  private CommonToken redirection(CommonToken token) {
    if (frame.position.isCondition()) {
      frame.position = Position.RIGHT;
      return token;
    }
    if (token.getType() == ApshLexer.HERE || token.getType() == ApshLexer.HERE_DASH) {
      boolean stripsTabs = token.getType() == ApshLexer.HERE_DASH;
      hereDocuments.operator(token.getStartIndex(), stripsTabs, getLine());
    }
    if (frame.position != Position.REDIRECTION) {
      frame.afterRedirection =
          frame.position == Position.COMMAND || frame.position == Position.AFTER_TIME
              ? Position.PREFIX
              : frame.position;
    }
    frame.position = Position.REDIRECTION;
    return token;
  }

  private CommonToken openParenthesis(CommonToken token) {
    if (frame.position.isCondition()) {
      open++;
      return token;
    }
    if (frame.position.isPattern()) {
      frame.position = Position.PATTERN_REST;
      return token;
    }
    if (isAssignmentOpen(token)) {
      frame.inWord = true;
      push(Construct.ARRAY, Position.ELEMENT);
      return typed(token, ApshLexer.ARRAY_OPEN);
    }
    if (opensArithmetic()) {
      return arithmeticCommand(token);
    }
    push(Construct.SUBSHELL, Position.COMMAND);
    return token;
  }

  private boolean isAssignmentOpen(CommonToken token) {
    boolean assigns =
        lastType == ApshLexer.ASSIGNMENT
            || (lastType == ApshLexer.ASSIGNMENT_SIGN && frame.construct != Construct.ARRAY);
    return assigns && text.charAt(token.getStartIndex() - 1) == '=';
  }

  private boolean opensArithmetic() {
    boolean possible = frame.position == Position.COMMAND || frame.position == Position.FOR_NAME;
    return possible
        && text.LA(1) == '('
        && (frame.position == Position.FOR_NAME || scan.isArithmetic(text.index() + 1));
  }

  private CommonToken arithmeticCommand(CommonToken token) {
    text.consume();
    token.setStopIndex(token.getStopIndex() + 1);
    // A loop's ";" may follow, a reserved word either.
    frame.position = Position.COMMAND;
    push(Construct.ARITHMETIC, Position.COMMAND);
    pushMode(ApshLexer.TEXT);
    return typed(token, ApshLexer.ARITHMETIC_COMMAND);
  }

  private CommonToken closeParenthesis(CommonToken token) {
    if (frame.position.isCondition()) {
      open = Math.max(0, open - 1);
      frame.position = Position.CONDITION_END;
      return token;
    }
    return switch (frame.construct) {
      case CASE -> {
        afterPattern = frame.position.isPattern();
        frame.position = Position.COMMAND;
        yield token;
      }
      case SUBSHELL -> {
        pop();
        afterPattern = false;
        frame.position = Position.COMMAND;
        yield token;
      }
      case ARRAY -> {
        pop();
        yield typed(token, ApshLexer.ARRAY_CLOSE);
      }
      case SUBSTITUTION -> {
        pop();
        popMode();
        yield typed(token, ApshLexer.SUBSTITUTION_CLOSE);
      }
      default -> token;
    };
  }
}
