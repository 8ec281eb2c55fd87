package dev.apsh.shell;

import dev.apsh.linux.Signal;

/// Unwinds a shell's current line because a signal came that nobody traps.
final class Interrupted extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Signal signal;

  Interrupted(Signal signal) {
    super(signal.name(), null, false, false);
    this.signal = signal;
  }

  Signal signal() {
    return signal;
  }
}
