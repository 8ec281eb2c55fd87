package dev.apsh.program.awk;

import dev.apsh.program.awk.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// The words of a program, one of which is the one that is looked at.
final class Tokens {
  private final String text;
  private final Lexer lexer;
  private final List<Token> read = new ArrayList<>();
  private int index;
  private int line = 1;
  private int counted;

  Tokens(String text, Lexer.Warnings warnings) {
    this.text = text;
    this.lexer = new Lexer(text, warnings);
    read.add(lexer.next());
  }

  Token now() {
    return read.get(index);
  }

  void advance() {
    if (index == read.size() - 1) {
      read.add(lexer.next());
    }
    index++;
  }

  /// A place to come back to.
  int mark() {
    return index;
  }

  void back(int mark) {
    index = mark;
  }

  boolean take(String operatorOrKeyword) {
    boolean here = now().is(operatorOrKeyword);
    if (here) {
      advance();
    }
    return here;
  }

  void expect(String operatorOrKeyword) {
    if (!take(operatorOrKeyword)) {
      throw wrong();
    }
  }

  void skipNewlines() {
    while (now().kind() == Kind.NEWLINE) {
      advance();
    }
  }

  void skipEnds() {
    while (now().kind() == Kind.NEWLINE || now().is(";")) {
      advance();
    }
  }

  /// Reads the word that is looked at, a slash, as the beginning of a regular expression.
  String regex() {
    String found = lexer.regex(now().start());
    int start = now().start();
    Regexes.wrong(found)
        .ifPresent(message -> {
          throw Syntax.plain("error: " + message, start);
        });
    while (read.size() > index + 1) {
      read.removeLast();
    }
    advance();
    return found;
  }

  boolean isGetlineNext() {
    if (index < read.size() - 1) {
      return read.get(index + 1).is("getline");
    }
    return lexer.isGetlineNext();
  }

  /// The line of the word that is looked at.
  int line() {
    int to = now().start();
    if (to < counted) {
      counted = 0;
      line = 1;
    }
    for (int i = counted; i < to; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    counted = to;
    return line;
  }

  /// Where the word before this one begins.
  int behindLast() {
    return read.get(index - 1).start();
  }

  /// What is said of a word that should not be here.
  Syntax wrong() {
    return new Syntax(
        now().isEnd() ? "unexpected newline or end of string" : "syntax error", now().start());
  }
}
