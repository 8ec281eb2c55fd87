package dev.apsh.kernel;

import java.util.UUID;

/// A seeded source of random numbers (SplitMix64): the same world draws the same numbers.
public final class Entropy {
  private long state;

  public Entropy(long seed) {
    this.state = seed;
  }

  public long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /// A random (version 4) UUID in lower case.
  public String uuid() {
    long high = (next() & ~0xF000L) | 0x4000L;
    long low = (next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }
}
