package dev.apsh.transcript;

/// How transcripts are written in a carrier.
interface CarrierStyle {
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
}
