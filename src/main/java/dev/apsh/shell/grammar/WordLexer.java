package dev.apsh.shell.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.IntStream;

/// Decides where words begin, which of them are reserved, which are assignments, and where the
/// bodies of here-documents are.
abstract sealed class WordLexer extends TextLexer permits ContextLexer {
  final HereDocuments hereDocuments = new HereDocuments();
  private int hereWord = -1;

  private final AliasExpansion aliases;

  WordLexer(CharStream input) {
    super(input);
    aliases = new AliasExpansion(text);
  }

  /// From now on words where a command begins may stand for others.
  public void aliases(AliasTable table) {
    aliases.become(table);
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
    aliases.begin();
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

  final void readHereDocuments() {
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

    @Override
    public boolean takeClosed(String delimiter, boolean stripsTabs) {
      if (!isInSubstitution() || !text.hasNext()) {
        return false;
      }
      int at = 1;
      while (stripsTabs && text.LA(at) == '\t') {
        at++;
      }
      for (int i = 0; i < delimiter.length(); i++) {
        if (text.LA(at++) != delimiter.charAt(i)) {
          return false;
        }
      }
      int end = at;
      while (text.LA(at) != '\n' && text.LA(at) != ')' && text.LA(at) != IntStream.EOF) {
        at++;
      }
      boolean closes = text.LA(at) == ')';
      for (int i = 1; closes && i < end; i++) {
        getInterpreter().consume(text);
      }
      return closes;
    }
  }

  // Words.

  final CommonToken part(CommonToken token) {
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

  final void endWord(int end) {
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

  final CommonToken literal(CommonToken token) {
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
    if (whole && isReplaced(token, word)) {
      return typed(token, ApshLexer.BLANK);
    }
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

  private boolean isReplaced(CommonToken token, String word) {
    boolean first = frame.position == Position.COMMAND || frame.position == Position.PREFIX;
    return (first
            || (frame.position == Position.ARGUMENT && aliases.isNextWord(token.getStartIndex())))
        && aliases.expand(word, token.getStartIndex(), token.getStopIndex() + 1);
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
      case RIGHT, REGEX, CONDITION_END -> wordAmong(word, "]]");
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
}
