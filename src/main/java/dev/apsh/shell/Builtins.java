package dev.apsh.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The built-in commands by name.
public final class Builtins {
  private final Map<String, Builtin> table;
  private final Map<String, Builtin> byName;

  public Builtins(Map<String, Builtin> table) {
    this.table = new TreeMap<>(table);
    this.byName = new HashMap<>(table);
  }

  /// The built-in command of a name.
  public Optional<Builtin> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// All names, sorted.
  public List<String> names() {
    return List.copyOf(table.keySet());
  }

  /// These and one more.
  public Builtins with(String name, Builtin builtin) {
    Map<String, Builtin> all = new TreeMap<>(table);
    all.put(name, builtin);
    return new Builtins(all);
  }
}
