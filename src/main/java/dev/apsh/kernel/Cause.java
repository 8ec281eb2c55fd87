package dev.apsh.kernel;

/// The facts behind a refusal: which APQNs, which mask bits, which device.
@FunctionalInterface
public interface Cause {
  /// The cause of a refusal whose errno says it all.
  Cause NONE = () -> "";

  /// One line that names the facts; empty when there are none to name.
  String facts();
}
