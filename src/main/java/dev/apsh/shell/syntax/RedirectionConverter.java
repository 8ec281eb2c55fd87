package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshLexer;
import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.RedirectionContext;
import dev.apsh.shell.grammar.ApshParser.WordContext;
import dev.apsh.shell.grammar.HereDocument;
import dev.apsh.shell.syntax.Redirection.Operator;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/// Makes redirections of the parse tree, with the bodies of their here-documents.
final class RedirectionConverter {
  private final ApshLexer lexer;
  private final WordConverter words;
  private final HereDocumentReader reader;

  /// Makes a word of a here-document's body.
  @FunctionalInterface
  interface HereDocumentReader {
    Word word(HereDocument document);
  }

  RedirectionConverter(ApshLexer lexer, WordConverter words, HereDocumentReader reader) {
    this.lexer = lexer;
    this.words = words;
    this.reader = reader;
  }

  Redirection redirection(RedirectionContext context) {
    List<ParseTree> children = context.children;
    Token operator = (Token) children.get(children.size() - 2).getPayload();
    WordContext word = (WordContext) children.getLast();
    Redirection.Target target = target(context.getStart(), operator);
    return switch (operator.getType()) {
      case ApshParser.HERE, ApshParser.HERE_DASH ->
          new Redirection.Here(target, reader.word(lexer.hereDocument(operator.getStartIndex())));
      case ApshParser.HERE_STRING -> new Redirection.Here(target, withNewline(word));
      default -> new Redirection.File(target, operator(operator.getType()), words.braced(word));
    };
  }

  private Word withNewline(WordContext word) {
    return switch (words.unbraced(word)) {
      case Word.Plain(String text) -> new Word.Plain(text + "\n");
      case Word.Composed(List<Part> parts) -> composed(parts);
      case Word.Braced(List<Part> parts) -> composed(parts);
    };
  }

  private static Word composed(List<Part> parts) {
    List<Part> all = new ArrayList<>(parts);
    all.add(new Part.Quoted("\n"));
    return new Word.Composed(all);
  }

  private static Redirection.Target target(Token first, Token operator) {
    return switch (first.getType()) {
      case ApshParser.DESCRIPTOR -> new Redirection.Number(number(first.getText()));
      case ApshParser.DESCRIPTOR_NAME ->
          new Redirection.Named(first.getText().substring(1, first.getText().length() - 1));
      default -> new Redirection.Number(readsInput(operator.getType()) ? 0 : 1);
    };
  }

  /// Numbers that are too large are descriptors that cannot be.
  private static int number(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private static boolean readsInput(int operator) {
    return switch (operator) {
      case ApshParser.LESS,
          ApshParser.LESS_GREAT,
          ApshParser.LESS_AMP,
          ApshParser.HERE,
          ApshParser.HERE_DASH,
          ApshParser.HERE_STRING ->
          true;
      default -> false;
    };
  }

  private static Operator operator(int type) {
    return switch (type) {
      case ApshParser.LESS -> Operator.READ;
      case ApshParser.GREAT -> Operator.WRITE;
      case ApshParser.DGREAT -> Operator.APPEND;
      case ApshParser.CLOBBER -> Operator.CLOBBER;
      case ApshParser.LESS_GREAT -> Operator.READ_WRITE;
      case ApshParser.LESS_AMP -> Operator.DUPLICATE_INPUT;
      case ApshParser.GREAT_AMP -> Operator.DUPLICATE_OUTPUT;
      case ApshParser.AMP_GREAT -> Operator.WRITE_BOTH;
      default -> Operator.APPEND_BOTH;
    };
  }
}
