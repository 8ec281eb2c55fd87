package dev.apsh.shell.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/// The tokens of one command, asked of the lexer only when the parser looks at them: what follows a
/// command's newline stays unread until the command has been executed.
public final class TokenList implements TokenStream {
  private final ContextLexer lexer;
  private final List<Token> tokens = new ArrayList<>();
  private int index;

  public TokenList(ContextLexer lexer) {
    this.lexer = lexer;
  }

  /// Forgets the last command's tokens.
  public void clear() {
    tokens.clear();
    index = 0;
  }

  private Token at(int index) {
    int wanted = Math.max(0, index);
    while (tokens.size() <= wanted) {
      if (!tokens.isEmpty() && tokens.getLast().getType() == Token.EOF) {
        return tokens.getLast();
      }
      tokens.add(lexer.nextToken());
    }
    return tokens.get(wanted);
  }

  @Override
  public Token LT(int offset) {
    return at(offset > 0 ? index + offset - 1 : index + offset);
  }

  @Override
  public int LA(int offset) {
    return LT(offset).getType();
  }

  @Override
  public Token get(int wanted) {
    return at(wanted);
  }

  @Override
  public void consume() {
    index++;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int wanted) {
    index = wanted;
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public TokenSource getTokenSource() {
    return lexer;
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, tokens.size() - 1));
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int at = interval.a; at <= interval.b; at++) {
      text.append(at(at).getText());
    }
    return text.toString();
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
  }
}
