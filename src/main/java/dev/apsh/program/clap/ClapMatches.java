package dev.apsh.program.clap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a command line gave: the ids of arguments with their values, in order.
public final class ClapMatches {
  private final SequencedMap<String, String> given = new LinkedHashMap<>();

  void give(String id, String value) {
    given.put(id, value);
  }

  public boolean has(String id) {
    return given.containsKey(id);
  }

  public Optional<String> value(String id) {
    return Optional.ofNullable(given.get(id));
  }

  List<String> ids() {
    return List.copyOf(given.keySet());
  }
}
