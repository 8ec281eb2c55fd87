package dev.apsh.lab;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome;

/// What a file of a recorded /sys holds after a write.
@FunctionalInterface
public interface Reaction {
  /// It holds what was written.
  Reaction KEPT = (path, before, written) -> Outcome.of(written);

  /// What it holds after a write, or with which errno that is refused.
  ///
  /// @param path of the file, below the tree's top
  Outcome<Bytes> to(String path, Bytes before, Bytes written);
}
