package dev.apsh.transcript;

/// A line of a file, counted from 1; line 0 is the file as a whole.
public record Position(String file, int line) {
  /// `FILE:LINE`, or `FILE` alone.
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
