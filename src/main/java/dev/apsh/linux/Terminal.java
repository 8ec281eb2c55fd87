package dev.apsh.linux;

/// The terminal that somebody sits at: besides bytes, it gives edited lines to whoever shows a
/// prompt.
public interface Terminal extends Channel {

  @Override
  default boolean isTerminal() {
    return true;
  }

  /// Shows `prompt` and waits for a line; `editor` says whether it is complete and helps to type
  /// it.
  Line line(String prompt, LineEditor editor);

  /// How many characters fit beside each other.
  int columns();

  /// How many lines fit below each other.
  int rows();

  /// Wipes the screen.
  void clear();

  /// What came of asking for a line.
  sealed interface Line {}

  /// A line, or several where the first was not complete; without the last newline.
  record Typed(String text) implements Line {}

  /// Ctrl-C at the prompt.
  record Interrupted() implements Line {}

  /// Ctrl-D at the prompt, or the terminal is gone.
  record Closed() implements Line {}
}
