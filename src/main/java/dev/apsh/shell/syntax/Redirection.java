package dev.apsh.shell.syntax;

/// A descriptor's change for one command.
public sealed interface Redirection {
  Target target();

  /// Which descriptor is changed.
  sealed interface Target {}

  /// A descriptor by its number.
  record Number(int descriptor) implements Target {}

  /// A free descriptor, whose number the variable shall hold: `{name}>`.
  record Named(String variable) implements Target {}

  /// A redirection from or to what a word says.
  record File(Target target, Operator operator, Word word) implements Redirection {}

  /// A here-document or here-string.
  record Here(Target target, Word body) implements Redirection {}

  /// What is done with the word of a redirection.
  enum Operator {
    READ("<"),
    WRITE(">"),
    APPEND(">>"),
    CLOBBER(">|"),
    READ_WRITE("<>"),
    DUPLICATE_INPUT("<&"),
    DUPLICATE_OUTPUT(">&"),
    WRITE_BOTH("&>"),
    APPEND_BOTH("&>>");

    private final String text;

    Operator(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
