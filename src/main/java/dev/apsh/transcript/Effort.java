package dev.apsh.transcript;

/// A number of steps that a computation may take before it is given up.
final class Effort {
  private long left;

  Effort(long steps) {
    this.left = steps;
  }

  /// Takes one step; false once there are none left.
  boolean step() {
    return spend(1);
  }

  boolean spend(long steps) {
    left -= steps;
    return left >= 0;
  }

  boolean isSpent() {
    return left < 0;
  }
}
