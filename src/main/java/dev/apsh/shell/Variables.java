package dev.apsh.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A shell's variables by name, with those of each function that runs in front of what they hide;
/// what is exported is kept in the environment.
public final class Variables {
  private static final int MOST_REFERENCES = 8;

  private final Map<String, Variable> visible = new HashMap<>();
  private final Deque<Map<String, Optional<Variable>>> hidden = new ArrayDeque<>();
  private final Map<String, String> environment;

  /// Whether there has been a variable whose value is another's name.
  private boolean references;

  Variables(Map<String, String> environment) {
    this.environment = environment;
  }

  /// The same for a subshell, with the environment of its process.
  Variables copy(Map<String, String> childEnvironment) {
    Variables copy = new Variables(childEnvironment);
    visible.forEach((name, variable) -> copy.visible.put(name, variable.copy()));
    copy.references = references;
    hidden.descendingIterator().forEachRemaining(scope -> copy.hidden.push(new HashMap<>(scope)));
    return copy;
  }

  public @Nullable Variable find(String name) {
    Variable found = visible.get(references ? base(resolved(name)) : name);
    if (found != null && found.isComputed()) {
      found.refresh();
    }
    return found;
  }

  /// The variable of this very name, even when it stands for another.
  public @Nullable Variable itself(String name) {
    return visible.get(name);
  }

  /// The variable of this name, made when there is none.
  public Variable need(String name) {
    String meant = references ? base(resolved(name)) : name;
    Variable found = visible.get(meant);
    if (found == null) {
      found = new Variable();
      visible.put(meant, found);
    }
    return found;
  }

  public boolean isReference(String name) {
    Variable found = references ? visible.get(name) : null;
    return found != null && found.isReference();
  }

  /// From now on a variable stands for the one that its value names.
  public void refer(Variable variable) {
    variable.reference(true);
    references = true;
  }

  /// The name, or element, that a name stands for; most stand for themselves.
  public String resolved(String name) {
    String at = name;
    for (int i = 0; references && i < MOST_REFERENCES; i++) {
      Variable found = visible.get(at);
      if (found == null || !found.isReference() || found.value().isEmpty()) {
        return at;
      }
      at = found.value();
    }
    return at;
  }

  private static String base(String name) {
    int bracket = name.indexOf('[');
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  void put(String name, Variable variable) {
    visible.put(name, variable);
    publish(name);
  }

  public String value(String name) {
    Variable found = find(name);
    return found == null ? "" : found.value();
  }

  public boolean isSet(String name) {
    Variable found = find(name);
    return found != null && found.isSet();
  }

  /// Whether a variable, or any element of an array, has a value.
  boolean isSetInAnyWay(String name) {
    Variable found = find(name);
    return found != null && (found.isSet() || found.size() > 0);
  }

  void remove(String name) {
    visible.remove(name);
    environment.remove(name);
  }

  /// The names of all variables, sorted.
  public List<String> names() {
    return new ArrayList<>(new TreeSet<>(visible.keySet()));
  }

  /// Brings the environment in line with a variable that has changed.
  public void publish(String name) {
    if (references && !name.equals(resolved(name))) {
      publish(base(resolved(name)));
      return;
    }
    Variable variable = visible.get(name);
    if (variable != null && variable.isExported() && variable.isSet() && !variable.isArray()) {
      environment.put(name, variable.value());
    } else if (!environment.isEmpty()) {
      environment.remove(name);
    }
  }

  boolean inFunction() {
    return !hidden.isEmpty();
  }

  /// A function begins.
  void enter() {
    hidden.push(new HashMap<>());
  }

  /// A function ends: what it has hidden is seen again.
  void leave() {
    hidden
        .pop()
        .forEach((name, old) -> {
          if (old.isPresent()) {
            visible.put(name, old.get());
          } else {
            visible.remove(name);
          }
          publish(name);
        });
  }

  /// Whether the function that runs has a variable of its own of this name.
  public boolean isLocal(String name) {
    return inFunction() && hidden.element().containsKey(name);
  }

  /// Makes a variable of the function that runs; the one that it has already stays.
  ///
  /// @param inherits whether it begins as what it hides
  public Variable local(String name, boolean inherits) {
    Map<String, Optional<Variable>> scope = hidden.element();
    Variable old = visible.get(name);
    if (scope.containsKey(name) && old != null) {
      return old;
    }
    scope.putIfAbsent(name, Optional.ofNullable(old));
    Variable fresh = inherits && old != null ? old.copy() : new Variable();
    visible.put(name, fresh);
    if (old != null && old.isExported()) {
      fresh.exported(true);
      environment.remove(name);
    }
    return fresh;
  }

  /// The variable outside of all functions.
  public Variable global(String name) {
    var scopes = hidden.descendingIterator();
    while (scopes.hasNext()) {
      Map<String, Optional<Variable>> scope = scopes.next();
      if (scope.containsKey(name)) {
        Variable global = scope.get(name).orElseGet(Variable::new);
        scope.put(name, Optional.of(global));
        return global;
      }
    }
    return need(name);
  }
}
