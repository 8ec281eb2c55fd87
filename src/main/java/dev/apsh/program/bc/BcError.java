package dev.apsh.program.bc;

/// Leaves a line at the first thing that is wrong with it.
final class BcError extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean ends;
  private final int later;

  private BcError(String text, boolean ends, int later) {
    super(text, null, false, false);
    this.ends = ends;
    this.later = later;
  }

  static BcError of(String text) {
    return new BcError(text, false, 0);
  }

  /// For what GNU bc has and this one has not: it ends the program.
  static BcError notSimulated(String what) {
    return new BcError("bc: " + what + " is not simulated", true, 0);
  }

  /// @param atEnd whether the line's end is wrong, which counts as the next line's
  static BcError ofSyntax(boolean atEnd) {
    return new BcError("syntax error", false, atEnd ? 1 : 0);
  }

  /// How many lines later it is told.
  int later() {
    return later;
  }

  boolean ends() {
    return ends;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
