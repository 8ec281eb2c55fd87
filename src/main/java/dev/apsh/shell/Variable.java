package dev.apsh.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A variable: a value, or the elements of an array, with its attributes.
public final class Variable {
  private Kind kind = Kind.SCALAR;
  private @Nullable String value;
  private Map<Long, String> indexed = Map.of();
  private Map<String, String> associative = Map.of();
  private @Nullable Consumer<Variable> refresh;
  private boolean assigned;
  private boolean exported;
  private boolean readonly;
  private boolean integer;
  private boolean reference;
  private boolean hidden;
  private boolean temporary;
  private char letterCase;

  /// What a variable holds.
  public enum Kind {
    SCALAR,
    INDEXED,
    ASSOCIATIVE
  }

  Variable() {}

  /// A variable whose value is found out, and set, each time somebody looks for it.
  static Variable computed(Consumer<Variable> refresh) {
    Variable variable = new Variable();
    variable.refresh = refresh;
    variable.hidden = true;
    return variable;
  }

  void refresh() {
    if (refresh != null) {
      refresh.accept(this);
    }
  }

  boolean isComputed() {
    return refresh != null;
  }

  /// What a computed variable is worth now.
  void show(String next) {
    value = next;
  }

  /// From now on an assigned value stays.
  void fix() {
    refresh = null;
  }

  Variable copy() {
    Variable copy = new Variable();
    copy.kind = kind;
    copy.value = value;
    copy.indexed = indexed.isEmpty() ? Map.of() : new TreeMap<>(indexed);
    copy.associative = associative.isEmpty() ? Map.of() : new HashMap<>(associative);
    copy.refresh = refresh;
    copy.assigned = assigned;
    copy.exported = exported;
    copy.readonly = readonly;
    copy.integer = integer;
    copy.reference = reference;
    copy.hidden = hidden;
    copy.temporary = temporary;
    copy.letterCase = letterCase;
    return copy;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isArray() {
    return kind != Kind.SCALAR;
  }

  public void become(Kind next) {
    if (kind == Kind.SCALAR && next != Kind.SCALAR) {
      kind = next;
      String first = value;
      value = null;
      if (first != null) {
        put("0", first);
      }
    }
  }

  /// Whether the variable, or an array's element 0, has a value.
  public boolean isSet() {
    return switch (kind) {
      case SCALAR -> value != null;
      case INDEXED -> indexed.containsKey(0L);
      case ASSOCIATIVE -> associative.containsKey("0");
    };
  }

  /// The value, or that of element 0; nothing when there is none.
  public String value() {
    String found =
        switch (kind) {
          case SCALAR -> value;
          case INDEXED -> indexed.get(0L);
          case ASSOCIATIVE -> associative.get("0");
        };
    return found == null ? "" : found;
  }

  public void set(String next) {
    if (kind == Kind.SCALAR) {
      value = next;
    } else {
      put("0", next);
    }
  }

  /// Sets an element; the key of an indexed array is a number.
  void put(String key, String next) {
    assigned = true;
    if (kind == Kind.ASSOCIATIVE) {
      if (associative.isEmpty()) {
        associative = new HashMap<>();
      }
      associative.put(key, next);
    } else {
      if (indexed.isEmpty()) {
        indexed = new TreeMap<>();
      }
      indexed.put(Long.parseLong(key), next);
    }
  }

  void remove(String key) {
    if (kind == Kind.ASSOCIATIVE) {
      if (!associative.isEmpty()) {
        associative.remove(key);
      }
    } else if (!indexed.isEmpty()) {
      indexed.remove(Long.parseLong(key));
    }
  }

  boolean has(String key) {
    return kind == Kind.ASSOCIATIVE
        ? associative.containsKey(key)
        : indexed.containsKey(Long.parseLong(key));
  }

  String element(String key) {
    String found =
        kind == Kind.ASSOCIATIVE ? associative.get(key) : indexed.get(Long.parseLong(key));
    return found == null ? "" : found;
  }

  /// The keys in the order in which bash lists them.
  public List<String> keys() {
    return switch (kind) {
      case SCALAR -> isSet() ? List.of("0") : List.of();
      case INDEXED -> indexed.keySet().stream().map(String::valueOf).toList();
      case ASSOCIATIVE -> HashOrder.of(associative.keySet());
    };
  }

  /// The values in the order of the keys.
  public List<String> values() {
    return switch (kind) {
      case SCALAR -> isSet() ? List.of(value()) : List.of();
      case INDEXED -> List.copyOf(indexed.values());
      case ASSOCIATIVE -> {
        List<String> all = new ArrayList<>();
        for (String key : keys()) {
          all.add(element(key));
        }
        yield all;
      }
    };
  }

  /// The highest index of an indexed array, or -1.
  long last() {
    return indexed instanceof TreeMap<Long, String> tree && !tree.isEmpty() ? tree.lastKey() : -1;
  }

  int size() {
    return switch (kind) {
      case SCALAR -> isSet() ? 1 : 0;
      case INDEXED -> indexed.size();
      case ASSOCIATIVE -> associative.size();
    };
  }

  /// Whether an array has been given elements, if only none.
  boolean isAssigned() {
    return assigned;
  }

  void clear() {
    assigned = true;
    value = null;
    indexed = Map.of();
    associative = Map.of();
  }

  void setAll(Collection<String> values) {
    clear();
    kind = Kind.INDEXED;
    long index = 0;
    for (String one : values) {
      put(String.valueOf(index++), one);
    }
  }

  public boolean isExported() {
    return exported;
  }

  public void exported(boolean next) {
    exported = next;
  }

  public boolean isReadonly() {
    return readonly;
  }

  public void readonly(boolean next) {
    readonly = next;
  }

  public boolean isInteger() {
    return integer;
  }

  public void integer(boolean next) {
    integer = next;
  }

  /// Whether its value is the name of the variable that is meant.
  public boolean isReference() {
    return reference;
  }

  public void reference(boolean next) {
    reference = next;
  }

  /// Whether no list of variables names it.
  public boolean isHidden() {
    return hidden;
  }

  void hidden(boolean next) {
    hidden = next;
  }

  /// Whether it stood before the command that runs.
  boolean isTemporary() {
    return temporary;
  }

  void temporary(boolean next) {
    temporary = next;
  }

  /// Whether it keeps a value as it is given.
  boolean isPlain() {
    return !integer && letterCase == 0;
  }

  /// `u` for upper, `l` for lower case, else 0.
  public char letterCase() {
    return letterCase;
  }

  public void letterCase(char next) {
    letterCase = next;
  }
}
