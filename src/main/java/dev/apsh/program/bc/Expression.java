package dev.apsh.program.bc;

/// What bc computes. The length is that of GNU bc's code for it, which its errors count.
sealed interface Expression {

  int length();

  /// A number as it was typed.
  record Numeral(String text) implements Expression {
    @Override
    public int length() {
      return text.equals("0") || text.equals("1") ? 1 : text.length() + 2;
    }
  }

  /// What a name stands for.
  record Variable(String name) implements Expression {
    @Override
    public int length() {
      return 2;
    }
  }

  /// `-` or `!`.
  record Unary(char operator, Expression of) implements Expression {
    @Override
    public int length() {
      return of.length() + 1;
    }
  }

  /// An operator between two.
  record Binary(String operator, Expression left, Expression right) implements Expression {
    private static final int JUMPS = 11;

    @Override
    public int length() {
      return left.length() + right.length() + (isLogical() ? JUMPS : 1);
    }

    boolean isLogical() {
      return operator.equals("&&") || operator.equals("||");
    }
  }

  /// `NAME = VALUE`, or with an operator before `=`.
  record Assignment(String name, String operator, Expression value) implements Expression {
    @Override
    public int length() {
      return value.length() + 2 + (operator.isEmpty() ? 0 : 3);
    }
  }

  /// `++` or `--`, before or behind a name.
  record Step(String name, int by, boolean before) implements Expression {
    @Override
    public int length() {
      return 4;
    }
  }

  /// `length`, `scale` or `sqrt` of something.
  record Call(String function, Expression of) implements Expression {
    @Override
    public int length() {
      return of.length() + 2;
    }
  }
}
