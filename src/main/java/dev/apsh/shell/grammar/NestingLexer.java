package dev.apsh.shell.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/// Keeps the constructs that a lexer is inside of, and decides what ends each of those that are no
/// commands: quotes, `${…}`, arithmetic, subscripts, groups of patterns, regular expressions.
abstract sealed class NestingLexer extends Lexer permits ContextLexer {
  /// So deep may constructs nest: the parser needs the Java stack for each.
  private static final int DEEPEST = 2000;

  /// Tokens that come before the one that is being made.
  final Deque<Token> ready = new ArrayDeque<>();

  /// Tokens that come after it.
  final Deque<Token> following = new ArrayDeque<>();

  final ScriptText text;
  final Scan scan;
  Frame frame;
  boolean extglob;
  int open;

  /// The type of the last token of a command, or that of a newline where one means nothing.
  int lastType;

  private final Deque<Frame> frames = new ArrayDeque<>();
  private int quoteLine;
  private Optional<Unterminated> unterminated = Optional.empty();

  /// What the text ended in the middle of.
  ///
  /// @param close the characters that were missed
  /// @param line the line that bash names for it
  public record Unterminated(String close, int line) {}

  NestingLexer(CharStream input) {
    super(input);
    text = (ScriptText) input;
    scan = new Scan(text);
    frame = new Frame(Construct.SCRIPT, Position.COMMAND, 1, false);
  }

  final void begin(Frame first, int mode) {
    frames.clear();
    ready.clear();
    following.clear();
    _modeStack.clear();
    mode(mode);
    frame = first;
    open = 0;
    scan.begin();
    unterminated = Optional.empty();
    _hitEOF = false;
  }

  /// What the text ended in the middle of, after its end has been met.
  public final Optional<Unterminated> unterminated() {
    return unterminated;
  }

  /// Whether the lexer stands inside the parentheses of an array.
  public final boolean isInArray() {
    return frame.construct == Construct.ARRAY;
  }

  /// Whether the lexer stands inside `$(…)`.
  public final boolean isInSubstitution() {
    return frame.construct == Construct.SUBSTITUTION
        || frames.stream().anyMatch(f -> f.construct == Construct.SUBSTITUTION);
  }

  @Override
  public Token nextToken() {
    while (ready.isEmpty()) {
      CommonToken token = read();
      if (token.getType() != ApshLexer.BLANK && token.getType() != ApshLexer.CONTINUATION) {
        ready.add(token);
        ready.addAll(following);
        following.clear();
      }
    }
    return ready.remove();
  }

  /// Takes a token of a command: decides its type and where it leads.
  abstract CommonToken command(CommonToken token);

  /// Finishes what only waited for the end of the text.
  abstract void commandsEnd();

  private CommonToken read() {
    if (text.hasNext()) {
      _hitEOF = false;
    }
    if (frame.position == Position.REGEX && !scan.isDelimiter(text.index())) {
      return beginRegex();
    }
    if (frame.position == Position.REGEX && "(|".indexOf((char) text.LA(1)) >= 0) {
      return beginRegex();
    }
    int before = _mode;
    CommonToken token = (CommonToken) super.nextToken();
    if (token.getType() == EOF) {
      commandsEnd();
      end();
      return token;
    }
    return switch (before) {
      case DEFAULT_MODE -> command(token);
      case ApshLexer.DOUBLE -> quoted(token);
      case ApshLexer.PARAMETER -> parameter(token);
      case ApshLexer.TEXT -> text(token);
      default -> token;
    };
  }

  private void end() {
    if (unterminated.isPresent()) {
      return;
    }
    unterminated =
        switch (_mode) {
          case ApshLexer.SINGLE, ApshLexer.ANSI -> Optional.of(new Unterminated("'", quoteLine));
          case ApshLexer.BACKQUOTED -> Optional.of(new Unterminated("`", quoteLine));
          default -> innermost();
        };
  }

  private Optional<Unterminated> innermost() {
    if (frame.construct.close.isEmpty()) {
      return Optional.empty();
    }
    // bash meets the end of a substitution on the line after the last, of all else where it began.
    int line = frame.construct == Construct.SUBSTITUTION ? endLine() : frame.line;
    return Optional.of(new Unterminated(frame.construct.close, line));
  }

  /// The line on which bash sees the text end: after the newline that the last line has or lacks.
  public int endLine() {
    return text.index() > 0 && text.charAt(text.index() - 1) == '\n' ? getLine() : getLine() + 1;
  }

  // Nesting.

  final void push(Construct construct, Position position) {
    boolean quoted = frame.construct.isQuoting() || (frame.construct.isText() && frame.quoted);
    frames.push(frame);
    frame = new Frame(construct, position, getLine(), quoted);
  }

  final void pop() {
    if (!frames.isEmpty()) {
      frame = frames.pop();
    }
  }

  final CommonToken typed(CommonToken token, int type) {
    token.setType(type);
    return token;
  }

  final boolean isTooDeep() {
    return frames.size() + open > DEEPEST;
  }

  // "…" and here-documents.

  private CommonToken quoted(CommonToken token) {
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

  /// Enters what a part of a word opens.
  final CommonToken opening(CommonToken token) {
    switch (token.getType()) {
      case ApshLexer.DOUBLE_QUOTE, ApshLexer.LOCALE_QUOTE ->
          push(Construct.DOUBLE_QUOTES, Position.COMMAND);
      case ApshLexer.SINGLE_QUOTE, ApshLexer.ANSI_QUOTE, ApshLexer.BACKQUOTE ->
          quoteLine = getLine();
      case ApshLexer.PARAMETER_OPEN -> push(Construct.PARAMETER, Position.COMMAND);
      case ApshLexer.ARITHMETIC_BRACKET -> push(Construct.SUBSCRIPT, Position.COMMAND);
      case ApshLexer.INPUT_PROCESS, ApshLexer.OUTPUT_PROCESS -> pushSubstitution();
      case ApshLexer.SUBSTITUTION_OPEN -> openSubstitution(token);
      default -> {}
    }
    return isTooDeep() ? typed(token, ApshLexer.TOO_DEEP) : token;
  }

  private void openSubstitution(CommonToken token) {
    if (text.LA(1) == '(' && scan.isArithmetic(text.index() + 1)) {
      getInterpreter().consume(text);
      token.setStopIndex(token.getStopIndex() + 1);
      token.setType(ApshLexer.ARITHMETIC_OPEN);
      mode(ApshLexer.TEXT);
      push(Construct.ARITHMETIC, Position.COMMAND);
    } else {
      pushSubstitution();
    }
  }

  private void pushSubstitution() {
    push(Construct.SUBSTITUTION, Position.COMMAND);
    lastType = ApshLexer.NEWLINE;
  }

  // ${…}

  private CommonToken parameter(CommonToken token) {
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

  private void reread(CommonToken token) {
    text.seek(token.getStartIndex());
    if (token.getStopIndex() == token.getStartIndex()
        && text.charAt(token.getStartIndex()) == '\n') {
      setLine(getLine() - 1);
    }
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
  }

  /// Makes a token of the next characters, none of which is a newline.
  final CommonToken take(int type, int length) {
    int start = text.index();
    text.seek(start + length);
    return token(type, start, start + length - 1);
  }

  final CommonToken token(int type, int start, int stop) {
    return (CommonToken)
        _factory.create(
            _tokenFactorySourcePair,
            type,
            null,
            DEFAULT_TOKEN_CHANNEL,
            start,
            stop,
            getLine(),
            getCharPositionInLine());
  }

  // Text that is no command.

  private CommonToken text(CommonToken token) {
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

  private CommonToken beginRegex() {
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
