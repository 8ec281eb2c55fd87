package dev.apsh.transcript.document;

/// How transcripts are written in a carrier.
public interface CarrierStyle {
  /// How commands begin in sessions.
  Prompts prompts();

  /// Whether it is cram's own: continuations only behind `> `, blank lines only indented.
  default boolean isCram() {
    return false;
  }

  /// A line of output as it is written in the document.
  default String written(String line) {
    return line;
  }

  /// Whether a line of output can stand in a block as it is, and is read as output there.
  default boolean isSafe(String line) {
    return prompts().at(line).isEmpty() && !line.startsWith("> ");
  }

  /// Whether blocks begin and end within lines, by tags that have to stay.
  default boolean hasTags() {
    return false;
  }
}
