package dev.apsh.lab;

/// Leaves the reading of a lab at the first thing that is wrong; [LabReader] turns it into a value.
final class WrongLab extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  /// @param what the place in the lab and what would be right there
  WrongLab(int line, String what) {
    super(what, null, false, false);
    this.line = line;
  }

  static WrongLab at(Json place, String what) {
    return new WrongLab(place.line(), (place.path().isEmpty() ? "" : place.path() + ": ") + what);
  }

  int line() {
    return line;
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
