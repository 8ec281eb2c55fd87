package dev.apsh.program.awk;

/// A part of a program that does something.
interface Statement {
  Flow run(Run run);

  /// What follows a statement.
  enum Flow {
    ON,
    BREAK,
    CONTINUE,
    RETURN
  }
}
