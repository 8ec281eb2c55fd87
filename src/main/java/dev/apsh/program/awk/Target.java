package dev.apsh.program.awk;

/// A part of a program that can be assigned to.
interface Target extends Expression {
  void set(Run run, Value value);
}
