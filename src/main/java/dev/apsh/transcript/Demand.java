package dev.apsh.transcript;

/// What a step asks of its command.
enum Demand {
  /// It prints what is written, and ends with the status that is written.
  OUTPUT,
  /// It succeeds, whatever it prints.
  SUCCESS
}
