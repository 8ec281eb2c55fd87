package dev.apsh.transcript;

/// What a line is in cram's grammar.
sealed interface Entry permits Entry.Command, Entry.Continuation, Expectation, Prose, Directive {
  Line line();

  /// The first line of a command; `start` is where the prompt begins.
  record Command(Line line, int start) implements Entry {
    static final String PROMPT = "$ ";

    String text() {
      return line.text().substring(start + PROMPT.length());
    }

    /// What stands before the prompt, and so before each line of output.
    String indent() {
      return line.text().substring(0, start);
    }
  }

  /// A further line of a command; `start` is where the prompt begins.
  record Continuation(Line line, int start) implements Entry {
    static final String PROMPT = "> ";

    String text() {
      return line.text().substring(start + PROMPT.length());
    }
  }
}
