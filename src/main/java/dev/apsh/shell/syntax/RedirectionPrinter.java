package dev.apsh.shell.syntax;

import dev.apsh.shell.grammar.ApshLexer;
import dev.apsh.shell.grammar.ApshParser;
import dev.apsh.shell.grammar.ApshParser.RedirectionContext;
import dev.apsh.shell.grammar.HereDocument;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// Writes redirections; the bodies of here-documents are kept for the line's end.
final class RedirectionPrinter {
  private final ApshLexer lexer;
  private final WordPrinter words;
  private final List<String> bodies = new ArrayList<>();

  RedirectionPrinter(ApshLexer lexer, WordPrinter words) {
    this.lexer = lexer;
    this.words = words;
  }

  String text(RedirectionContext context) {
    Token operator = (Token) context.children.get(context.getChildCount() - 2).getPayload();
    String word = words.text(context.children.getLast());
    String first = context.getStart() == operator ? "" : context.getStart().getText();
    return switch (operator.getType()) {
      case ApshParser.GREAT_AMP -> duplicate(first.isEmpty() ? "1" : first, ">&", word);
      case ApshParser.LESS_AMP -> duplicate(first.isEmpty() ? "0" : first, "<&", word);
      case ApshParser.HERE, ApshParser.HERE_DASH -> here(first, operator, word);
      case ApshParser.LESS_GREAT -> (first.isEmpty() ? "0" : first) + "<> " + word;
      default -> shown(first, operator) + operator.getText() + " " + word;
    };
  }

  /// `>& file` is another way to write `&> file`.
  private static String duplicate(String descriptor, String operator, String word) {
    boolean file = operator.equals(">&") && !word.matches("[0-9]+-?|-|\\$.*|\".*");
    return file ? "&> " + word : descriptor + operator + word;
  }

  private static String shown(String descriptor, Token operator) {
    boolean input = operator.getType() == ApshParser.LESS;
    return descriptor.equals(input ? "0" : "1") ? "" : descriptor;
  }

  private String here(String descriptor, Token operator, String word) {
    HereDocument document = lexer.hereDocument(operator.getStartIndex());
    bodies.add(document.body() + document.delimiter() + "\n");
    return descriptor + operator.getText() + word;
  }

  /// The bodies that have not been written yet, which are thereby written.
  String bodies() {
    if (bodies.isEmpty()) {
      return "";
    }
    String all = "\n" + String.join("", bodies);
    bodies.clear();
    return all;
  }
}
