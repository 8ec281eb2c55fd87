package dev.apsh.shell.syntax;

import java.util.List;

/// A word of a script before its expansion.
public sealed interface Word extends Argument, Assignment.Value {
  Word EMPTY = new Plain("");

  /// A word that stands for itself: nothing in it is expanded, split or a pattern.
  record Plain(String text) implements Word {}

  /// A word that is expanded.
  record Composed(List<Part> parts) implements Word {}

  /// A word with braces, which becomes several words before anything else is expanded.
  record Braced(List<Part> parts) implements Word {}
}
