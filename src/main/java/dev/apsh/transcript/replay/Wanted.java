package dev.apsh.transcript.replay;

import dev.apsh.transcript.document.Expectation;
import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Match;
import dev.apsh.transcript.pattern.Times;
import java.util.ArrayList;
import java.util.List;

/// A line that is to come, as a step's directions have it.
///
/// @param line the number among the step's expectations
/// @param least how often it has to come: 0 or 1
/// @param endless whether it may come again and again
record Wanted(int line, Test test, int least, boolean endless) {

  /// Tells whether a line that came is the one that is wanted.
  @FunctionalInterface
  interface Test {
    Match match(String actual, Effort effort);
  }

  /// All that a step wants; a line that has to come at least once is in it twice.
  static List<Wanted> of(List<Expectation> expectations, WantedTests tests) {
    List<Wanted> all = new ArrayList<>();
    for (int i = 0; i < expectations.size(); i++) {
      Expectation expectation = expectations.get(i);
      Test test = tests.of(expectation);
      if (tests.isElision(expectation)) {
        all.add(new Wanted(i, test, 0, true));
      } else if (expectation instanceof Expectation.Repeated(_, _, _, Times times)) {
        if (times.least() > 0) {
          all.add(new Wanted(i, test, 1, false));
        }
        all.add(new Wanted(i, test, 0, times.isEndless()));
      } else {
        all.add(new Wanted(i, test, 1, false));
      }
    }
    return all;
  }
}
