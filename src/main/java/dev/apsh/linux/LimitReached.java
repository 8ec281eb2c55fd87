package dev.apsh.linux;

/// Unwinds everything that runs because a limit of the lab is reached; its message is the one line
/// to print.
public final class LimitReached extends RuntimeException {
  public static final int STATUS = 125;
  private static final long serialVersionUID = 1;

  public LimitReached(String message) {
    super(message, null, false, false);
  }
}
