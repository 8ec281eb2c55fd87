package dev.apsh.shell;

/// Unwinds a shell that has been told to exit.
final class Exit extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  Exit(int status) {
    super("exit", null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
