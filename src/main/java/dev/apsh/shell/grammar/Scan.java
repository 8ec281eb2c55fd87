package dev.apsh.shell.grammar;

/// Looks ahead in a script's text, past what matches, without making tokens of it.
final class Scan {
  private final ScriptText text;

  /// Whether a look ahead has met the end: what encloses it cannot be finished either.
  private boolean unfinished;

  Scan(ScriptText text) {
    this.text = text;
  }

  void begin() {
    unfinished = false;
  }

  /// The index after the `close` that matches an `open` which stands just before `from`, or -1 when
  /// the text ends first.
  int pastMatching(int from, char open, char close) {
    int depth = 0;
    int at = from;
    while (text.has(at)) {
      char next = text.charAt(at);
      if (next == close && depth-- == 0) {
        return at + 1;
      }
      if (next == open) {
        depth++;
      }
      at = past(at);
    }
    return -1;
  }

  /// The index after the character at `at`, or after all that is quoted by it.
  private int past(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> at + 2;
      case '\'' -> pastQuote(at + 1, '\'', false);
      case '"' -> pastQuote(at + 1, '"', true);
      case '`' -> pastQuote(at + 1, '`', true);
      default -> at + 1;
    };
  }

  /// Whether "]]" stands here as a word.
  boolean isConditionClose(int at) {
    return text.has(at + 1)
        && text.charAt(at) == ']'
        && text.charAt(at + 1) == ']'
        && isDelimiter(at + 2);
  }

  private int pastQuote(int from, char quote, boolean escapes) {
    int at = from;
    while (text.has(at) && text.charAt(at) != quote) {
      at += escapes && text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /// Whether what stands at `from`, after "((", ends with "))"; unfinished text may.
  boolean isArithmetic(int from) {
    int end = unfinished ? -1 : pastMatching(from, '(', ')');
    unfinished |= end < 0;
    return end < 0 || !text.has(end) || text.charAt(end) == ')';
  }

  /// Whether "[…]=" or "[…]+=" stands at `at`.
  boolean isSubscriptOfAssignment(int at) {
    if (!text.has(at) || text.charAt(at) != '[') {
      return false;
    }
    int end = pastMatching(at + 1, '[', ']');
    return end < 0 || isAssignmentSign(end);
  }

  boolean isAssignmentSign(int at) {
    return text.has(at)
        && (text.charAt(at) == '='
            || (text.charAt(at) == '+' && text.has(at + 1) && text.charAt(at + 1) == '='));
  }

  /// Whether a word ends at `at`: at a blank, a newline, an operator or the end.
  boolean isDelimiter(int at) {
    return !text.has(at) || " \t\n;&|<>()".indexOf(text.charAt(at)) >= 0;
  }

  /// The index after the word that begins at `from`.
  int pastWord(int from) {
    int at = from;
    while (!isDelimiter(at)) {
      at = past(at);
      if (text.has(at) && text.charAt(at) == '(' && text.charAt(at - 1) == '$') {
        int end = pastMatching(at + 1, '(', ')');
        at = end < 0 ? text.size() : end;
      }
    }
    return at;
  }

  /// The index after the name that begins at `from`, or `from` when there is none.
  static int pastName(String word, int from) {
    int at = from;
    while (at < word.length() && isNamePart(word.charAt(at), at > from)) {
      at++;
    }
    return at;
  }

  static boolean isNamePart(char c, boolean digitsToo) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || (digitsToo && c >= '0' && c <= '9');
  }
}
