package dev.apsh.transcript.document;

/// How much of a step stands in its document.
public enum Presence {
  /// The command and its output.
  WHOLE,
  /// Only the output; the command is the sidecar's.
  OUTPUT,
  /// Nothing: the sidecar says what is to be seen at a place of the document.
  NOTHING,
  /// Nothing: it prepares what the document shows.
  SETUP
}
