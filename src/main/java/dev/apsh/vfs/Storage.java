package dev.apsh.vfs;

import dev.apsh.kernel.Clock;
import java.time.Instant;

/// The memory in which plain files live: how much is taken of how much, in bytes.
public final class Storage {
  private final long capacity;
  private final Clock clock;
  private long taken;

  public Storage(long capacity, Clock clock) {
    this.capacity = capacity;
    this.clock = clock;
  }

  /// Takes (or, below 0, gives back) so many bytes; false when they are not there.
  boolean take(long bytes) {
    if (bytes > 0 && taken + bytes > capacity) {
      return false;
    }
    taken += bytes;
    return true;
  }

  Instant now() {
    return clock.now();
  }
}
