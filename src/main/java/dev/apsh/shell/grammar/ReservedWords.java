package dev.apsh.shell.grammar;

import java.util.Map;
import java.util.Set;

/// The words that are no ordinary words where a command begins.
final class ReservedWords {
  private static final Map<String, Integer> TYPES =
      Map.ofEntries(
          Map.entry("if", ApshLexer.IF),
          Map.entry("then", ApshLexer.THEN),
          Map.entry("elif", ApshLexer.ELIF),
          Map.entry("else", ApshLexer.ELSE),
          Map.entry("fi", ApshLexer.FI),
          Map.entry("while", ApshLexer.WHILE),
          Map.entry("until", ApshLexer.UNTIL),
          Map.entry("for", ApshLexer.FOR),
          Map.entry("select", ApshLexer.SELECT),
          Map.entry("in", ApshLexer.IN),
          Map.entry("do", ApshLexer.DO),
          Map.entry("done", ApshLexer.DONE),
          Map.entry("case", ApshLexer.CASE),
          Map.entry("esac", ApshLexer.ESAC),
          Map.entry("function", ApshLexer.FUNCTION),
          Map.entry("coproc", ApshLexer.COPROC),
          Map.entry("time", ApshLexer.TIME),
          Map.entry("!", ApshLexer.BANG),
          Map.entry("{", ApshLexer.LBRACE),
          Map.entry("}", ApshLexer.RBRACE),
          Map.entry("[[", ApshLexer.CONDITION_OPEN),
          Map.entry("]]", ApshLexer.CONDITION_CLOSE));

  private static final Set<String> DECLARATIONS =
      Set.of("declare", "typeset", "local", "export", "readonly", "alias", "eval", "let");

  private static final Set<String> COMPARISONS =
      Set.of("=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef");

  private static final String UNARY = "abcdefghknoprstuvwxzGLNORS";

  private ReservedWords() {}

  /// The token type of a reserved word, else that of an ordinary one.
  static int typeOf(String text) {
    return TYPES.getOrDefault(text, ApshLexer.WORD);
  }

  /// Whether the arguments of this command may be assignments of arrays.
  static boolean isDeclaration(String text) {
    return DECLARATIONS.contains(text);
  }

  static boolean isComparison(String text) {
    return COMPARISONS.contains(text);
  }

  static boolean isUnary(String text) {
    return text.length() == 2 && text.charAt(0) == '-' && UNARY.indexOf(text.charAt(1)) >= 0;
  }
}
