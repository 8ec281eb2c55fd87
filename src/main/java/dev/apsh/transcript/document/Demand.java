package dev.apsh.transcript.document;

/// What a step asks of its command.
public enum Demand {
  /// It prints what is written, and ends with the status that is written.
  OUTPUT,
  /// It succeeds, whatever it prints.
  SUCCESS
}
