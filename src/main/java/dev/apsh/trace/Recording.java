package dev.apsh.trace;

import dev.apsh.kernel.KernelProfile;
import java.util.List;
import java.util.function.Predicate;

/// The traces of one file, with the kernel on which they are replayed.
public record Recording(String file, KernelProfile profile, List<Trace> traces) {

  public Recording {
    traces = List.copyOf(traces);
  }

  /// Those of its traces that are wanted.
  public Recording only(Predicate<Trace> wanted) {
    return new Recording(file, profile, traces.stream().filter(wanted).toList());
  }

  /// How many commands all its traces have.
  public long commands() {
    return traces.stream().mapToLong(trace -> trace.commands().size()).sum();
  }
}
