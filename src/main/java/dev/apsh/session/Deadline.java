package dev.apsh.session;

/// The real time that a command may take, told from outside.
@FunctionalInterface
public interface Deadline {
  /// However long it takes.
  Deadline NONE = late -> () -> {};

  /// Runs `late`, on another thread, when a command takes too long; what this gives is run when the
  /// command has ended.
  Runnable start(Runnable late);
}
