package dev.apsh.transcript;

import java.util.List;

/// Why a transcript, or a folder of them, cannot be read or judged, and where.
record Problem(Position position, String what)
    implements Loaded, Carrying, Guiding, SidecarRead, Parsed, Verdict, Outcome {
  @Override
  public List<StepResult> steps() {
    return List.of();
  }

  @Override
  public String toString() {
    return position + ": " + what;
  }
}
