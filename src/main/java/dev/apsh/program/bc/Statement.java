package dev.apsh.program.bc;

/// One of the statements of a line.
sealed interface Statement {

  /// The length of GNU bc's code for it.
  int length();

  /// Prints a string as it is.
  record Text(String text) implements Statement {
    @Override
    public int length() {
      return text.length() + 2;
    }
  }

  /// Computes, and prints what came of it unless it is an assignment.
  record Compute(Expression expression, boolean prints) implements Statement {
    @Override
    public int length() {
      return expression.length() + 1;
    }
  }
}
