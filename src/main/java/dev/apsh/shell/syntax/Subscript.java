package dev.apsh.shell.syntax;

/// Which part of a variable is meant.
public sealed interface Subscript {
  Subscript NONE = new None();

  /// No subscript.
  record None() implements Subscript {}

  /// `[@]` and `[*]`.
  record All(boolean star) implements Subscript {}

  /// An arithmetic expression, or the key of an associative array.
  record At(Word word) implements Subscript {}
}
