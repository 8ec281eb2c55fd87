package dev.apsh.transcript;

/// Why a transcript, or a folder of them, cannot be read or judged, and where.
public record Problem(Position position, String what) {
  @Override
  public String toString() {
    return position + ": " + what;
  }
}
