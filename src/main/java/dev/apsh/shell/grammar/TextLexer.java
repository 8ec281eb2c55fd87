package dev.apsh.shell.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;

/// Decides what ends each construct that is no command: quotes, `${…}`, arithmetic, subscripts,
/// groups of patterns, regular expressions.
abstract sealed class TextLexer extends NestingLexer permits WordLexer {

  TextLexer(CharStream input) {
    super(input);
  }

  // "…" and here-documents.

  @Override
  final CommonToken quoted(CommonToken token) {
    if (token.getType() != ApshLexer.DOUBLE_CLOSE) {
      return opening(token);
    }
    if (frame.construct == Construct.HERE_DOCUMENT) {
      return typed(token, ApshLexer.LITERAL);
    }
    pop();
    popMode();
    return token;
  }

  // ${…}

  @Override
  final CommonToken parameter(CommonToken token) {
    return switch (token.getType()) {
      case ApshLexer.PARAMETER_LENGTH, ApshLexer.PARAMETER_INDIRECT -> prefix(token);
      case ApshLexer.PARAMETER_NAME -> parameterName(token);
      case ApshLexer.PARAMETER_OTHER -> rereadAsText(token);
      case ApshLexer.PARAMETER_CLOSE -> {
        pop();
        popMode();
        yield token;
      }
      default -> token;
    };
  }

  private CommonToken rereadAsText(CommonToken token) {
    reread(token);
    mode(ApshLexer.TEXT);
    return typed(token, ApshLexer.BLANK);
  }

  private CommonToken prefix(CommonToken token) {
    char next = (char) text.LA(1);
    boolean named = Scan.isNamePart(next, true);
    char special = token.getType() == ApshLexer.PARAMETER_LENGTH ? '$' : '#';
    boolean ofSpecial =
        ("@*?#!-".indexOf(next) >= 0 || next == special)
            && (text.LA(2) == '}' || text.LA(2) == '[');
    if (!frame.prefixed && (named || ofSpecial)) {
      frame.prefixed = true;
      return token;
    }
    return parameterName(typed(token, ApshLexer.PARAMETER_NAME));
  }

  private CommonToken parameterName(CommonToken token) {
    mode(ApshLexer.TEXT);
    if (text.LA(1) == '[') {
      openSubscript();
    } else {
      frame.patternOperator = takesPattern(text.LA(1));
    }
    return token;
  }

  private static boolean takesPattern(int operator) {
    return "#%/^,".indexOf((char) operator) >= 0;
  }

  /// Reads the "[" that stands here.
  final void openSubscript() {
    following.add(take(ApshLexer.SUBSCRIPT_OPEN, 1));
    push(Construct.SUBSCRIPT, Position.COMMAND);
    pushMode(ApshLexer.TEXT);
  }

  private void readAssignmentSign() {
    following.add(take(ApshLexer.ASSIGNMENT_SIGN, text.LA(1) == '+' ? 2 : 1));
    lastType = ApshLexer.ASSIGNMENT_SIGN;
  }

  // Text that is no command.

  @Override
  final CommonToken text(CommonToken token) {
    if (token.getType() == ApshLexer.LITERAL) {
      return group(token);
    }
    if (token.getType() != ApshLexer.TEXT_MARK) {
      return opening(token);
    }
    char mark = text.charAt(token.getStartIndex());
    return switch (frame.construct) {
      case PARAMETER -> parameterText(token, mark);
      case ARITHMETIC -> arithmetic(token, mark);
      case SUBSCRIPT -> subscript(token, mark);
      case GROUP -> groupText(token, mark);
      default -> regex(token, mark);
    };
  }

  /// A quote that opens, or a character like any other.
  private CommonToken quoteOrLiteral(CommonToken token, char mark, boolean single) {
    if (mark == '"') {
      pushMode(ApshLexer.DOUBLE);
      return opening(typed(token, ApshLexer.DOUBLE_QUOTE));
    }
    if (mark == '\'' && single) {
      pushMode(ApshLexer.SINGLE);
      return opening(typed(token, ApshLexer.SINGLE_QUOTE));
    }
    return typed(token, ApshLexer.LITERAL);
  }

  private CommonToken parameterText(CommonToken token, char mark) {
    if (mark == '}') {
      pop();
      popMode();
      return typed(token, ApshLexer.PARAMETER_CLOSE);
    }
    return quoteOrLiteral(token, mark, !frame.quoted || frame.patternOperator);
  }

  private CommonToken arithmetic(CommonToken token, char mark) {
    if (mark == '(') {
      frame.depth++;
    } else if (mark == ')' && frame.depth-- == 0) {
      if (text.LA(1) == ')') {
        getInterpreter().consume(text);
        token.setStopIndex(token.getStopIndex() + 1);
      }
      pop();
      popMode();
      return typed(token, ApshLexer.ARITHMETIC_CLOSE);
    }
    return typed(token, ApshLexer.LITERAL);
  }

  private CommonToken subscript(CommonToken token, char mark) {
    if (mark == '}' && isInParameter()) {
      // The braces end before the bracket: what they hold means nothing.
      reread(token);
      pop();
      popMode();
      token.setStopIndex(token.getStartIndex() - 1);
      return typed(token, ApshLexer.SUBSCRIPT_CLOSE);
    }
    if (mark == '[') {
      frame.depth++;
    } else if (mark == ']' && frame.depth-- == 0) {
      pop();
      popMode();
      if (frame.construct == Construct.PARAMETER) {
        frame.patternOperator = takesPattern(text.LA(1));
      } else if (_mode == DEFAULT_MODE && scan.isAssignmentSign(text.index())) {
        readAssignmentSign();
      }
      return typed(token, ApshLexer.SUBSCRIPT_CLOSE);
    }
    return quoteOrLiteral(token, mark, true);
  }

  private CommonToken groupText(CommonToken token, char mark) {
    if (mark == '(') {
      frame.depth++;
    } else if (mark == ')' && --frame.depth == 0) {
      pop();
      popMode();
      return typed(token, ApshLexer.LITERAL);
    }
    return quoteOrLiteral(token, mark, true);
  }

  /// Enters the group of an extended pattern when this is text such as "@" before "(".
  final CommonToken group(CommonToken token) {
    boolean inPattern = extglob || frame.position == Position.RIGHT || isAfterComparison();
    if (inPattern
        && text.LA(1) == '('
        && "?*+@!".indexOf(text.charAt(token.getStopIndex())) >= 0
        && frame.construct != Construct.ARITHMETIC) {
      push(Construct.GROUP, Position.COMMAND);
      pushMode(ApshLexer.TEXT);
    }
    return token;
  }

  private boolean isAfterComparison() {
    return frame.position == Position.CONDITION_END;
  }

  @Override
  final CommonToken beginRegex() {
    frame.position = Position.CONDITION_END;
    push(Construct.REGEX, Position.COMMAND);
    pushMode(ApshLexer.TEXT);
    return token(ApshLexer.WORD, text.index(), text.index() - 1);
  }

  private CommonToken regex(CommonToken token, char mark) {
    if (mark == '(') {
      frame.depth++;
    } else if (frame.depth == 0 && (" \t\n;&<>)".indexOf(mark) >= 0)) {
      reread(token);
      pop();
      popMode();
      return typed(token, ApshLexer.BLANK);
    } else if (mark == ')') {
      frame.depth--;
    }
    return quoteOrLiteral(token, mark, true);
  }
}
