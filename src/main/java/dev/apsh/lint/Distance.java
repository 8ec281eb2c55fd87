package dev.apsh.lint;

/// How far apart two names are.
final class Distance {
  private static final int NEAR = 2;

  private Distance() {}

  /// Whether a few characters make one name the other: at most two, and fewer than half of them.
  static boolean isNear(String one, String other) {
    int distance = between(one.replace('-', '_'), other.replace('-', '_'));
    return distance <= NEAR && 2 * distance < other.length();
  }

  /// The characters to put in, take out or replace.
  private static int between(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
