package dev.apsh.transcript.replay;

import java.util.List;

/// Lines of a step that were to come, and what came in their place.
///
/// @param from the first of them among the step's expectations
/// @param to the one after the last
/// @param came with the margin
public record Difference(int from, int to, List<String> came) {
  public Difference {
    came = List.copyOf(came);
  }
}
