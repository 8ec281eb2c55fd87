package dev.apsh.transcript.document;

import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Source;
import java.util.List;

/// A golden session: what was typed, what is to come back, and the prose around both.
///
/// @param settings for the machine that runs it
/// @param entries all lines of the source, in its order
/// @param isMended whether it is to be written anew, so that each step is compared for itself
public record Transcript(
    Source source,
    Carriage carriage,
    Guidance guidance,
    List<Setting> settings,
    List<Entry> entries,
    List<Step> steps,
    boolean isMended) {
  public Transcript {
    settings = List.copyOf(settings);
    entries = List.copyOf(entries);
    steps = List.copyOf(steps);
  }

  /// Whether it asks for nothing that cram does not know: it is compared as cram would then.
  public boolean isPlain() {
    return !isMended && carriage.style().isCram() && guidance.isEmpty() && !repeats();
  }

  private boolean repeats() {
    for (Step step : steps) {
      for (Expectation each : step.expectations()) {
        if (each instanceof Expectation.Repeated) {
          return true;
        }
      }
    }
    return false;
  }

  public Transcript mended() {
    return new Transcript(source, carriage, guidance, settings, entries, steps, true);
  }
}
