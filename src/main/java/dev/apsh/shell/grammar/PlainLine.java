package dev.apsh.shell.grammar;

/// A line of ordinary words, each of which stands for itself, with one blank between them: the
/// simplest command.
public final class PlainLine {
  private static final String ORDINARY = "_./:,%+-@";

  private PlainLine() {}

  /// The line that a text goes on with, without its newline; empty when it is no such line.
  public static String at(ScriptText text, AliasTable aliases) {
    int start = text.index();
    int end = start;
    int firstEnd = -1;
    boolean assigns = false;
    while (text.has(end) && text.charAt(end) != '\n') {
      char c = text.charAt(end);
      if (c == ' ') {
        if (end == start || text.charAt(end - 1) == ' ') {
          return "";
        }
        firstEnd = firstEnd < 0 ? end : firstEnd;
      } else if (c == '=' && firstEnd >= 0) {
        assigns = true;
      } else if (!isOrdinary(c)) {
        return "";
      }
      end++;
    }
    if (end == start || !text.has(end) || text.charAt(end - 1) == ' ') {
      return "";
    }
    String first = text.between(start, firstEnd < 0 ? end : firstEnd);
    return isName(first, assigns) && aliases.text(first).isEmpty() ? text.between(start, end) : "";
  }

  private static boolean isOrdinary(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ORDINARY.indexOf(c) >= 0;
  }

  private static boolean isName(String first, boolean assigns) {
    return ReservedWords.typeOf(first) == ApshLexer.WORD
        && !(assigns && ReservedWords.isDeclaration(first));
  }
}
