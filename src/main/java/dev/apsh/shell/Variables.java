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
  private final Deque<Scope> hidden = new ArrayDeque<>();
  private final Map<String, String> environment;

  /// Whether there has been a variable whose value is another's name.
  private boolean references;

  /// What the variables of a function, or of the assignments before a command, hide.
  private record Scope(boolean function, Map<String, Optional<Variable>> names) {
    Scope copy() {
      return new Scope(function, new HashMap<>(names));
    }

    boolean has(String name) {
      return names.containsKey(name);
    }
  }

  Variables(Map<String, String> environment) {
    this.environment = environment;
  }

  /// The same for a subshell, with the environment of its process.
  Variables copy(Map<String, String> childEnvironment) {
    Variables copy = new Variables(childEnvironment);
    visible.forEach((name, variable) -> copy.visible.put(name, variable.copy()));
    copy.references = references;
    hidden.descendingIterator().forEachRemaining(scope -> copy.hidden.push(scope.copy()));
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
    return found != null && (found.isSet() || found.isAssigned());
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
    for (Scope scope : hidden) {
      if (scope.function()) {
        return true;
      }
    }
    return false;
  }

  /// A function, or another command after assignments, begins.
  void enter(boolean function) {
    hidden.push(new Scope(function, new HashMap<>()));
  }

  /// It ends: what has been hidden is seen again.
  void leave() {
    hidden.pop().names().forEach(this::reveal);
  }

  private void reveal(String name, Optional<Variable> old) {
    if (old.isPresent()) {
      visible.put(name, old.get());
    } else {
      visible.remove(name);
    }
    publish(name);
  }

  /// Whether the function that runs has a variable of its own of this name.
  public boolean isLocal(String name) {
    for (Scope scope : hidden) {
      if (scope.has(name)) {
        return true;
      }
      if (scope.function()) {
        return false;
      }
    }
    return false;
  }

  /// Removes the variable that is seen: one of the function that runs stays its own, without a
  /// value; behind any other, what it has hidden is seen again.
  void unset(String name) {
    boolean own = true;
    for (Scope scope : hidden) {
      if (scope.has(name)) {
        Variable seen = visible.get(name);
        if (own && seen != null && !seen.isTemporary()) {
          put(name, new Variable());
        } else {
          reveal(name, scope.names().getOrDefault(name, Optional.empty()));
          scope.names().remove(name);
        }
        return;
      }
      own &= !scope.function();
    }
    remove(name);
  }

  /// Makes a variable for as long as the command runs that has just begun: a text for the
  /// environment, without the attributes of what it hides.
  void temporary(String name, String text) {
    hidden.element().names().putIfAbsent(name, Optional.ofNullable(visible.get(name)));
    Variable fresh = new Variable();
    fresh.set(text);
    fresh.exported(true);
    fresh.temporary(true);
    put(name, fresh);
  }

  /// Ends a variable that was made for the command that runs; gives its text, for what it hid.
  public Optional<String> settle(String name) {
    Variable fresh = visible.get(name);
    if (fresh == null || !fresh.isTemporary() || !hidden.element().has(name)) {
      return Optional.empty();
    }
    Optional<Variable> old = hidden.element().names().getOrDefault(name, Optional.empty());
    hidden.element().names().remove(name);
    old.ifPresentOrElse(variable -> put(name, variable), () -> remove(name));
    return Optional.of(fresh.value());
  }

  /// Makes a variable of the function that runs; the one that it has already stays.
  ///
  /// @param inherits whether it begins as what it hides
  public Variable local(String name, boolean inherits) {
    Scope scope = hidden.element();
    for (Scope each : hidden) {
      scope = each;
      if (each.function() || each.has(name)) {
        break;
      }
    }
    Variable old = visible.get(name);
    if (scope.has(name) && old != null) {
      old.temporary(false);
      return old;
    }
    scope.names().putIfAbsent(name, Optional.ofNullable(old));
    boolean like = old != null && (inherits || old.isTemporary());
    Variable fresh = like && old != null ? old.copy() : new Variable();
    fresh.temporary(false);
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
      Scope scope = scopes.next();
      if (scope.has(name)) {
        Variable global =
            scope.names().getOrDefault(name, Optional.empty()).orElseGet(Variable::new);
        scope.names().put(name, Optional.of(global));
        return global;
      }
    }
    return need(name);
  }
}
