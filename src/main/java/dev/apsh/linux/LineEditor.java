package dev.apsh.linux;

import java.util.List;

/// What a program that reads edited lines knows about its language.
public interface LineEditor {
  /// Knows nothing: every line is whole.
  LineEditor PLAIN = new PlainLines();

  /// What is missing before `text` is a whole input, for the continuation prompt; empty when
  /// nothing is.
  String missing(String text);

  /// What could stand at `cursor`.
  List<Candidate> complete(String text, int cursor);

  /// How the pieces of `text` are coloured, in order, without overlap.
  List<Span> colours(String text);

  /// A word that could stand from `from` up to the cursor, in the place of what is there.
  ///
  /// @param word what would be inserted, quoted as it must be
  /// @param shown what is listed
  /// @param note a few words about it; may be empty
  /// @param whole whether the word ends with it, so that a blank follows
  record Candidate(int from, String word, String shown, String note, boolean whole) {}

  /// A piece of the text, `from` up to, not including, `to`.
  record Span(int from, int to, Colour colour) {}

  /// What a piece of the text is.
  enum Colour {
    PROGRAM,
    UNKNOWN,
    KEYWORD,
    QUOTED,
    VARIABLE,
    OPTION,
    OPERATOR,
    COMMENT
  }
}
