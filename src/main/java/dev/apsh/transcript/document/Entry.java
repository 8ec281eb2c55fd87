package dev.apsh.transcript.document;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.Place;

/// What a line is in cram's grammar.
public sealed interface Entry
    permits Entry.Command, Entry.Continuation, Expectation, Prose, Directive {
  Line line();

  /// The first line of a command.
  ///
  /// @param margin what stands before each line of its output
  /// @param text without the prompt
  record Command(Line line, String margin, String text, Place place) implements Entry {}

  /// A further line of a command, without the prompt.
  record Continuation(Line line, String text) implements Entry {}
}
