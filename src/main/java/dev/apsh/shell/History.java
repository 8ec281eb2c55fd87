package dev.apsh.shell;

import java.util.ArrayList;
import java.util.List;

/// The lines that were typed into a shell.
public final class History {
  private final List<String> lines = new ArrayList<>();

  void add(String line) {
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  public void clear() {
    lines.clear();
  }
}
