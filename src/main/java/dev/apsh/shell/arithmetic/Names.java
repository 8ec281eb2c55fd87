package dev.apsh.shell.arithmetic;

/// The variables that expressions use.
public interface Names {
  /// A variable's value, or nothing when it has none.
  String value(String name);

  /// An array's element; the subscript is text.
  String value(String name, String subscript);

  /// A subscript that has not been expanded yet, expanded.
  String expanded(String subscript);

  void assign(String name, long value);

  void assign(String name, String subscript, long value);
}
