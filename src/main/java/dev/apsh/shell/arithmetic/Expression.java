package dev.apsh.shell.arithmetic;

/// An arithmetic expression.
sealed interface Expression {
  /// A constant.
  record Constant(long value) implements Expression {}

  /// A variable, or an element of an array when there is a subscript.
  record Variable(String name, String subscript, boolean hasSubscript) implements Expression {}

  /// An operator before its operand.
  record Unary(char operator, Expression operand) implements Expression {}

  /// An operator between its operands.
  ///
  /// @param place where the right operand begins, which a division by zero names, or ends, for a
  ///   power
  record Binary(Operator operator, Expression left, Expression right, int place)
      implements Expression {}

  /// `&&` and `||`, which may leave their right operand alone.
  record Logical(boolean and, Expression left, Expression right) implements Expression {}

  /// `a ? b : c`
  record Conditional(Expression condition, Expression yes, Expression no) implements Expression {}

  /// `a, b`
  record Comma(Expression first, Expression second) implements Expression {}

  /// `x = a`, and `x += a` and its like as an operation on the old value.
  record Assign(Variable target, Expression value) implements Expression {}

  /// `++x`, `x++` and their like.
  record Step(Variable target, int by, boolean before) implements Expression {}

  /// An operator of two operands.
  enum Operator {
    OR,
    XOR,
    AND,
    EQUAL,
    UNEQUAL,
    LESS,
    GREATER,
    LESS_EQUAL,
    GREATER_EQUAL,
    LEFT,
    RIGHT,
    PLUS,
    MINUS,
    TIMES,
    DIVIDE,
    REMAINDER,
    POWER
  }
}
