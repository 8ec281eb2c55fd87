package dev.apsh.linux;

/// What stands around a world while it runs: who hears its interrupts, and what happens when nobody
/// can go on.
public interface Outside {
  /// Nobody: a world in which all are blocked ends with an error.
  Outside NONE = new Outside() {};

  /// On the baton's holder: Ctrl-C was pressed. Sends signals to the foreground.
  default void interrupted() {}

  /// Every process is blocked and no time can pass. Waits for an interrupt, or gives up by
  /// throwing.
  default void stuck() {
    throw new LimitReached("apsh: every process is blocked");
  }

  /// From any thread: whoever waits in [#stuck] looks again.
  default void wake() {}
}
