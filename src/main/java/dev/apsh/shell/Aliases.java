package dev.apsh.shell;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A shell's aliases by name.
public final class Aliases {
  private final Map<String, String> table = new TreeMap<>();

  Aliases copy() {
    Aliases copy = new Aliases();
    copy.table.putAll(table);
    return copy;
  }

  /// All of them, sorted by name.
  public Map<String, String> all() {
    return table;
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(table.get(name));
  }

  public void set(String name, String value) {
    table.put(name, value);
  }

  /// False when there is none.
  public boolean remove(String name) {
    return table.remove(name) != null;
  }

  public void clear() {
    table.clear();
  }
}
