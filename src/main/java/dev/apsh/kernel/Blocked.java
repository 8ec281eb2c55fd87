package dev.apsh.kernel;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A write whose writer sleeps until `over` holds; `then` says what becomes of it, and
/// `interrupted` is told when the writer gets a signal before.
public record Blocked(BooleanSupplier over, Supplier<Write> then, Interrupted interrupted)
    implements Write {

  /// What the kernel does when a sleeping writer gets a signal.
  @FunctionalInterface
  public interface Interrupted {
    /// Takes note of the signal.
    ///
    /// @param command the name of the writer's program
    void by(String command, int pid);
  }
}
