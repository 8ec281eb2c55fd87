package dev.apsh.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The built-in commands by name.
public final class Builtins {
  private final Map<String, Builtin> own;
  private final Optional<Builtins> others;

  public Builtins(Map<String, Builtin> table) {
    this(new HashMap<>(table), Optional.empty());
  }

  private Builtins(Map<String, Builtin> own, Optional<Builtins> others) {
    this.own = own;
    this.others = others;
  }

  /// The built-in command of a name.
  public Optional<Builtin> named(String name) {
    Builtin builtin = own.get(name);
    return builtin != null || others.isEmpty()
        ? Optional.ofNullable(builtin)
        : others.get().named(name);
  }

  /// All names, sorted.
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>(own.keySet());
    others.ifPresent(more -> names.addAll(more.names()));
    return List.copyOf(names);
  }

  /// These and some more, which come before them.
  public Builtins with(Map<String, Builtin> more) {
    return new Builtins(Map.copyOf(more), Optional.of(this));
  }
}
