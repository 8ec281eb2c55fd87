package dev.apsh.shell.regex;

import dev.apsh.shell.regex.Tree.Place;

/// A text that is searched: its characters, and which places in it are which.
///
/// @param lineStart whether a line starts where the text does
record Places(String text, boolean lineStart) {

  /// The character at `at`, or -1 at the end.
  int character(int at) {
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  int after(int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  boolean is(Place place, int at) {
    return switch (place) {
      case LINE_START, TEXT_START -> at == 0 && lineStart;
      case LINE_END, TEXT_END -> at == text.length();
      case WORD_START -> !wordBefore(at) && wordAt(at);
      case WORD_END -> wordBefore(at) && !wordAt(at);
      case WORD_EDGE -> wordBefore(at) != wordAt(at);
      case NO_WORD_EDGE -> wordBefore(at) == wordAt(at);
    };
  }

  private boolean wordBefore(int at) {
    return at > 0 && Characters.isWord(text.codePointBefore(at));
  }

  private boolean wordAt(int at) {
    return at < text.length() && Characters.isWord(text.codePointAt(at));
  }
}
