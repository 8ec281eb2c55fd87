package dev.apsh.program.awk;

/// A part of a program that has a value.
interface Expression {
  Value value(Run run);

  /// The array that this names. Fatal when it is none.
  default Table table(Run run) {
    throw run.fatal("attempt to use scalar value as array");
  }

  /// Whether a condition holds; a regular expression alone is asked of the record.
  default boolean isTrue(Run run) {
    return value(run).isTrue();
  }

  /// What it matches with on the right of `~`.
  default dev.apsh.shell.pattern.Regex regex(Run run) {
    return run.regexes().of(run.text(value(run)));
  }
}
