package dev.apsh.shell;

/// Unwinds a command that cannot go on after an error that has been told.
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final boolean ends;

  /// With `ends`, a shell that is not interactive ends; else only its current line does.
  Failure(int status, boolean ends) {
    super("failure", null, false, false);
    this.status = status;
    this.ends = ends;
  }

  int status() {
    return status;
  }

  boolean endsShell() {
    return ends;
  }
}
