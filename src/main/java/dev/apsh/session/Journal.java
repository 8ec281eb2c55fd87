package dev.apsh.session;

import java.util.ArrayList;
import java.util.List;

/// All that entered a world, in order.
public final class Journal {
  private final List<Entry> entries = new ArrayList<>();

  void add(Entry entry) {
    entries.add(entry);
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }
}
