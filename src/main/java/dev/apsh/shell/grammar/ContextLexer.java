package dev.apsh.shell.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;

/// Decides what only a command's surroundings decide: where words begin, which are reserved, which
/// are assignments, and where the bodies of here-documents are.
public abstract non-sealed class ContextLexer extends NestingLexer {
  private final HereDocuments hereDocuments = new HereDocuments();
  private int hereWord = -1;

  /// Whether the last `)` ended the patterns of a case.
  private boolean afterPattern;

  ContextLexer(CharStream input) {
    super(input);
  }

  /// Begins the next command where the last one ended.
  public void begin(boolean withExtglob) {
    extglob = withExtglob;
    begin(new Frame(Construct.SCRIPT, Position.COMMAND, getLine(), false), DEFAULT_MODE);
    forgetWords();
  }

  /// Begins a text in which only `$`, `` ` `` and `\` mean something.
  public void beginHereDocument(int line) {
    setLine(line);
    begin(new Frame(Construct.HERE_DOCUMENT, Position.COMMAND, line, false), ApshLexer.DOUBLE);
    forgetWords();
  }

  private void forgetWords() {
    hereDocuments.clear();
    lastType = ApshLexer.NEWLINE;
    hereWord = -1;
  }

  /// Passes over the rest of the line.
  public void skipLine() {
    var ignored = new LinesHere().next();
    ready.clear();
  }

  /// The here-document whose operator begins at this index.
  public HereDocument hereDocument(int operator) {
    return hereDocuments.at(operator);
  }

  public Iterable<HereDocument> hereDocuments() {
    return hereDocuments.all();
  }

  /// The whole word that begins at this index.
  public String wordAt(int start) {
    return text.between(start, scan.pastWord(start));
  }

  @Override
  final void commandsEnd() {
    endWord(text.index());
    readHereDocuments();
  }

  private void readHereDocuments() {
    if (hereDocuments.isWaiting()) {
      hereDocuments.readBodies(new LinesHere());
    }
  }

  /// The lines that begin where the lexer stands.
  private final class LinesHere implements HereDocuments.LineReader {
    @Override
    public String next() {
      int start = text.index();
      while (text.hasNext()) {
        boolean last = text.LA(1) == '\n';
        getInterpreter().consume(text);
        if (last) {
          break;
        }
      }
      return text.between(start, text.index());
    }

    @Override
    public int number() {
      return getLine();
    }
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

  // Words.

  private CommonToken part(CommonToken token) {
    if (!frame.inWord) {
      beginWord(token);
      frame.position = afterWord(false);
    }
    return opening(token);
  }

  private void beginWord(CommonToken token) {
    frame.inWord = true;
    ready.add(token(ApshLexer.WORD, token.getStartIndex(), token.getStartIndex() - 1));
    if (lastType == ApshLexer.HERE || lastType == ApshLexer.HERE_DASH) {
      hereWord = token.getStartIndex();
    }
  }

  private void endWord(int end) {
    if (frame.inWord) {
      frame.inWord = false;
      if (hereWord >= 0) {
        hereDocuments.delimiter(text.between(hereWord, end));
        hereWord = -1;
      }
    }
  }

  /// Where an ordinary word leaves its construct.
  private Position afterWord(boolean declaration) {
    return switch (frame.position) {
      case COMMAND, PREFIX, AFTER_TIME -> declaration ? Position.DECLARATION : Position.ARGUMENT;
      case REDIRECTION -> frame.afterRedirection;
      case FOR_NAME -> Position.FOR_IN;
      case CASE_WORD -> Position.CASE_IN;
      case PATTERN -> Position.PATTERN_REST;
      case FUNCTION_NAME -> Position.COMMAND;
      case OPERAND -> Position.OPERATOR;
      case RIGHT -> Position.CONDITION_END;
      default -> frame.position;
    };
  }

  private CommonToken literal(CommonToken token) {
    if (frame.inWord) {
      return group(typed(token, ApshLexer.LITERAL));
    }
    if (token.getType() == ApshLexer.HASH) {
      return comment(token);
    }
    String word = token.getText();
    if (isDescriptor(token, word)) {
      return token;
    }
    boolean whole = scan.isDelimiter(token.getStopIndex() + 1);
    int type = whole ? reserved(word) : ApshLexer.WORD;
    if (type != ApshLexer.WORD) {
      return reservedWord(typed(token, type));
    }
    if (frame.position.takesAssignments() && isAssignment(token, word)) {
      return token;
    }
    if (frame.construct == Construct.ARRAY && scan.isSubscriptOfAssignment(token.getStartIndex())) {
      return element(token);
    }
    beginWord(token);
    frame.position = afterWord(whole && ReservedWords.isDeclaration(word));
    return group(token);
  }

  private CommonToken comment(CommonToken token) {
    while (text.hasNext() && text.LA(1) != '\n') {
      text.consume();
    }
    return typed(token, ApshLexer.BLANK);
  }

  /// Digits or "{name}" just before a redirection.
  private boolean isDescriptor(CommonToken token, String word) {
    int next = text.LA(1);
    if ((next != '<' && next != '>') || frame.position.isCondition()) {
      return false;
    }
    if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      token.setType(ApshLexer.DESCRIPTOR);
      return true;
    }
    if (word.charAt(0) == '{' && Scan.pastName(word, 1) > 1 && isClosedAfterName(word)) {
      token.setType(ApshLexer.DESCRIPTOR_NAME);
      return true;
    }
    return false;
  }

  private static boolean isClosedAfterName(String word) {
    return Scan.pastName(word, 1) == word.length() - 1 && word.endsWith("}");
  }

  /// The type of a word that stands alone, where this is decided by the place.
  private int reserved(String word) {
    boolean pattern = extglob && text.LA(1) == '(' && "!".equals(word);
    return switch (frame.position) {
      case COMMAND -> pattern ? ApshLexer.WORD : commandWord(word);
      case AFTER_TIME -> word.equals("-p") ? ApshLexer.TIME_OPTION : commandWord(word);
      case FOR_IN -> wordAmong(word, "in", "do", "{");
      case CASE_IN -> wordAmong(word, "in");
      case PATTERN -> wordAmong(word, "esac");
      case OPERAND -> operand(word);
      case OPERATOR -> operatorWord(word);
      case RIGHT, CONDITION_END -> wordAmong(word, "]]");
      default -> ApshLexer.WORD;
    };
  }

  private static int commandWord(String word) {
    int type = ReservedWords.typeOf(word);
    return type == ApshLexer.IN ? ApshLexer.WORD : type;
  }

  private static int wordAmong(String word, String... reserved) {
    for (String one : reserved) {
      if (one.equals(word)) {
        return ReservedWords.typeOf(word);
      }
    }
    return ApshLexer.WORD;
  }

  private static int operand(String word) {
    return ReservedWords.isUnary(word) ? ApshLexer.UNARY : wordAmong(word, "!", "]]");
  }

  private static int operatorWord(String word) {
    if (word.equals("=~")) {
      return ApshLexer.MATCH;
    }
    return ReservedWords.isComparison(word) ? ApshLexer.BINARY : wordAmong(word, "]]");
  }

  private CommonToken reservedWord(CommonToken token) {
    switch (token.getType()) {
      case ApshLexer.FOR, ApshLexer.SELECT -> opened(Position.FOR_NAME);
      case ApshLexer.FUNCTION -> frame.position = Position.FUNCTION_NAME;
      case ApshLexer.IF, ApshLexer.WHILE, ApshLexer.UNTIL, ApshLexer.LBRACE ->
          opened(Position.COMMAND);
      case ApshLexer.FI, ApshLexer.DONE, ApshLexer.RBRACE -> {
        open = Math.max(0, open - 1);
        frame.position = Position.COMMAND;
      }
      case ApshLexer.IN ->
          frame.position =
              frame.position == Position.CASE_IN ? Position.PATTERN : Position.ARGUMENT;
      case ApshLexer.CASE -> push(Construct.CASE, Position.CASE_WORD);
      case ApshLexer.ESAC -> leave(Construct.CASE);
      case ApshLexer.TIME -> frame.position = Position.AFTER_TIME;
      case ApshLexer.CONDITION_OPEN -> push(Construct.CONDITION, Position.OPERAND);
      case ApshLexer.CONDITION_CLOSE -> leave(Construct.CONDITION);
      case ApshLexer.UNARY, ApshLexer.BINARY -> frame.position = Position.RIGHT;
      case ApshLexer.MATCH -> frame.position = Position.REGEX;
      case ApshLexer.BANG -> {
        if (!frame.position.isCondition()) {
          frame.position = Position.COMMAND;
        }
      }
      default -> frame.position = Position.COMMAND;
    }
    return token;
  }

  private void opened(Position next) {
    open++;
    frame.position = next;
  }

  /// Leaves a construct after which a command may go on with a reserved word.
  private void leave(Construct construct) {
    if (frame.construct == construct) {
      pop();
    }
    frame.position = Position.COMMAND;
  }

  // Assignments.

  private boolean isAssignment(CommonToken token, String word) {
    int end = Scan.pastName(word, 0);
    int at = token.getStartIndex() + end;
    if (end == 0) {
      return false;
    }
    if (scan.isAssignmentSign(at)) {
      int length = text.charAt(at) == '+' ? 2 : 1;
      assigned(token, ApshLexer.ASSIGNMENT, at + length);
      return true;
    }
    if (scan.isSubscriptOfAssignment(at)) {
      assigned(token, ApshLexer.ASSIGNED_NAME, at);
      openSubscript();
      return true;
    }
    return false;
  }

  private void assigned(CommonToken token, int type, int end) {
    text.seek(end);
    token.setStopIndex(end - 1);
    token.setType(type);
    frame.inWord = true;
    if (frame.position != Position.DECLARATION) {
      frame.position = Position.PREFIX;
    }
  }

  private CommonToken element(CommonToken token) {
    text.seek(token.getStartIndex());
    token.setStopIndex(token.getStartIndex() - 1);
    frame.inWord = true;
    openSubscript();
    return typed(token, ApshLexer.ELEMENT);
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
    return lastType == ApshLexer.ASSIGNMENT && text.charAt(token.getStartIndex() - 1) == '=';
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
