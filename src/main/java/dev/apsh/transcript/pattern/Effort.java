package dev.apsh.transcript.pattern;

/// A number of steps that a computation may take before it is given up.
public final class Effort {
  private long left;

  public Effort(long steps) {
    this.left = steps;
  }

  /// Takes one step; false once there are none left.
  public boolean step() {
    return spend(1);
  }

  public boolean spend(long steps) {
    left -= steps;
    return left >= 0;
  }

  public boolean isSpent() {
    return left < 0;
  }
}
