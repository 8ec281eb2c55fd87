package dev.apsh.transcript.replay;

import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Match;
import java.util.ArrayList;
import java.util.List;

/// Puts lines that may come in any order into that in which they are wanted.
final class Unordered {
  private Unordered() {}

  static List<String> arranged(List<Wanted> wanted, List<String> came, Effort effort) {
    List<String> left = new ArrayList<>(came);
    List<String> arranged = new ArrayList<>();
    for (Wanted each : wanted) {
      boolean isDone = false;
      for (int i = 0; i < left.size() && !isDone; ) {
        if (each.test().match(left.get(i), effort) == Match.Sure.YES) {
          arranged.add(left.remove(i));
          isDone = !each.endless();
        } else {
          i++;
        }
      }
    }
    arranged.addAll(left);
    return arranged;
  }
}
