package dev.apsh.shell.syntax;

import java.util.List;

/// `name=value`, `name+=value`, `name[subscript]=value` or `name=(…)`.
public record Assignment(String name, Subscript subscript, boolean append, Value value)
    implements Argument {
  /// What is assigned: a word or the elements of an array.
  public sealed interface Value permits Word, Elements {}

  /// The elements of an array.
  ///
  /// @param text how they stand in the script, with their parentheses
  public record Elements(List<Element> elements, String text) implements Value {}

  /// One element, with a subscript when it is written so.
  public record Element(Subscript subscript, boolean append, Word value) {}
}
