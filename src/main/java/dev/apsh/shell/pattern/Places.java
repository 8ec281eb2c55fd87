package dev.apsh.shell.pattern;

/// Says whether a place in a text is what a pattern asks for.
final class Places {
  private Places() {}

  static boolean holds(Node.Place place, String text, int at) {
    return switch (place) {
      case TEXT_START -> at == 0;
      case TEXT_END -> at == text.length();
      case LINE_START -> at == 0 || text.charAt(at - 1) == '\n';
      case LINE_END -> at == text.length() || text.charAt(at) == '\n';
      case WORD_START -> !isWord(text, at - 1) && isWord(text, at);
      case WORD_END -> isWord(text, at - 1) && !isWord(text, at);
      case WORD_EDGE -> isWord(text, at - 1) != isWord(text, at);
      case NO_WORD_EDGE -> isWord(text, at - 1) == isWord(text, at);
    };
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Characters.WORD.contains(text.charAt(at));
  }
}
