package dev.apsh.transcript;

/// A line as the document that carries a transcript means it: the transcript's own, or around it.
sealed interface Carried permits Carried.Inside, Prose, Directive {
  Line line();

  /// A line of the transcript, which begins at a column of the document's line.
  record Inside(Line line, int start) implements Carried {
    String text() {
      return line.text().substring(start);
    }
  }
}
