package dev.apsh.vfs;

/// A right to a node, with its bit among the three of a class of users.
public enum Access {
  READ(4),
  WRITE(2),
  EXECUTE(1);

  private final int bit;

  Access(int bit) {
    this.bit = bit;
  }

  /// Whether the permission bits of somebody's class hold this right.
  boolean isIn(int bits) {
    return (bits & bit) != 0;
  }

  int bit() {
    return bit;
  }
}
