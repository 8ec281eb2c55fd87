package dev.apsh.shell.pattern;

/// Is told of each bit of work, and may throw to end it: a process heeds signals and limits here.
@FunctionalInterface
public interface Steps {
  /// Nobody counts.
  Steps UNCOUNTED = () -> {};

  void step();
}
