package dev.apsh.program.awk;

/// Unwinds what runs: for `next` and `exit`, which may stand in functions, and for what is fatal.
final class Leave extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final String text;

  /// What for.
  enum Kind {
    NEXT,
    NEXT_FILE,
    EXIT,
    FATAL
  }

  Leave(Kind kind) {
    this(kind, "");
  }

  private Leave(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
    this.text = message;
  }

  static Leave fatal(String message) {
    return new Leave(Kind.FATAL, message);
  }

  /// What is fatal.
  String text() {
    return text;
  }

  Kind kind() {
    return kind;
  }
}
