package dev.apsh.shell.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/// Keeps the constructs that a lexer is inside of, and gives each token to whoever knows the
/// construct that it stands in.
abstract sealed class NestingLexer extends Lexer permits TextLexer {
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

  /// Takes a token of `"…"` or of a here-document.
  abstract CommonToken quoted(CommonToken token);

  /// Takes a token of `${…}` up to the parameter's name.
  abstract CommonToken parameter(CommonToken token);

  /// Takes a token of text that is no command.
  abstract CommonToken text(CommonToken token);

  /// Begins a regular expression, which is one word.
  abstract CommonToken beginRegex();

  /// Finishes what only waited for the end of the text.
  abstract void commandsEnd();

  private CommonToken read() {
    if (text.hasNext()) {
      _hitEOF = false;
    }
    if (frame.position == Position.REGEX
        && !scan.isDelimiter(text.index())
        && !scan.isConditionClose(text.index())) {
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
    boolean commands = frame.construct == Construct.SUBSTITUTION && !frame.likeArithmetic;
    int line = commands ? endLine() : frame.line;
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

  /// Whether the construct that is open stands right in `${…}`.
  final boolean isInParameter() {
    return !frames.isEmpty() && frames.element().construct == Construct.PARAMETER;
  }

  final CommonToken typed(CommonToken token, int type) {
    token.setType(type);
    return token;
  }

  final boolean isTooDeep() {
    return frames.size() + open > DEEPEST;
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
      frame.likeArithmetic = text.LA(1) == '(';
    }
  }

  private void pushSubstitution() {
    push(Construct.SUBSTITUTION, Position.COMMAND);
    lastType = ApshLexer.NEWLINE;
  }

  // Tokens.

  final void reread(CommonToken token) {
    text.seek(token.getStartIndex());
    if (token.getStopIndex() == token.getStartIndex()
        && text.charAt(token.getStartIndex()) == '\n') {
      setLine(getLine() - 1);
    }
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
}
