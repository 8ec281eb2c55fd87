package dev.apsh.linux;

/// Unwinds one process because a signal ended it.
public final class Killed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Signal signal;

  public Killed(Signal signal) {
    super(signal.name(), null, false, false);
    this.signal = signal;
  }

  public Signal signal() {
    return signal;
  }
}
