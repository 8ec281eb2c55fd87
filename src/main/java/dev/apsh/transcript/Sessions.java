package dev.apsh.transcript;

import java.util.List;
import java.util.Set;

/// Opens a session on a fresh machine for each transcript.
@FunctionalInterface
public interface Sessions {
  Opening open(Settings settings);

  /// What all machines know.
  default Catalogue catalogue() {
    return Catalogue.EMPTY;
  }

  /// The names of the kernels.
  default List<String> profiles() {
    return List.of();
  }

  /// All that a kernel's files can refuse with.
  default Set<Refusal> refusals(String profile) {
    return Set.of();
  }
}
