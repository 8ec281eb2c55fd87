package dev.apsh.shell.syntax;

/// What `[[ … ]]` asks.
public sealed interface Test {
  /// `||`
  record Or(Test left, Test right) implements Test {}

  /// `&&`
  record And(Test left, Test right) implements Test {}

  /// `!`
  record Not(Test test) implements Test {}

  /// An operator such as `-f` with its operand.
  record Unary(char operator, Word operand) implements Test {}

  /// An operator such as `==` between its operands.
  record Binary(Word left, String operator, Word right) implements Test {}

  /// `=~`
  record Match(Word left, Word regex) implements Test {}

  /// A word alone: is it not empty?
  record NotEmpty(Word word) implements Test {}
}
