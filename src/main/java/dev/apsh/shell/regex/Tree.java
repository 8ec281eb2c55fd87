package dev.apsh.shell.regex;

/// A regular expression as a tree; intervals are spelled out, sequences are pairs.
sealed interface Tree {

  /// Matches nothing, at any place.
  record Empty() implements Tree {}

  /// One character out of a set.
  record One(Characters characters) implements Tree {}

  /// A place between characters.
  record At(Place place) implements Tree {}

  /// One after the other.
  record Both(Tree first, Tree second) implements Tree {}

  /// Either one.
  record Either(Tree first, Tree second) implements Tree {}

  /// Any number of times, none included.
  record Star(Tree body) implements Tree {}

  /// What a group matched can be told afterwards; the first is number 1.
  record Group(int number, Tree body) implements Tree {}

  /// What a group matched, once more.
  record Again(int number) implements Tree {}

  /// A place between characters that can be asked for.
  enum Place {
    LINE_START,
    LINE_END,
    WORD_START,
    WORD_END,
    WORD_EDGE,
    NO_WORD_EDGE,
    TEXT_START,
    TEXT_END
  }
}
