package dev.apsh.program.awk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An array. Its elements are scalars or arrays, and are listed in gawk's order: what is no
/// positive integer by its hash, then the integers; all by their hash when the first was none.
final class Table {
  private final Map<String, Object> elements = new HashMap<>();
  private final HashOrder hashed = new HashOrder();
  private final TreeMap<Long, String> counted = new TreeMap<>();
  private boolean counts;

  boolean has(String index) {
    return elements.containsKey(index);
  }

  @Nullable Object get(String index) {
    return elements.get(index);
  }

  void put(String index, Object value) {
    if (elements.put(index, value) == null) {
      added(index);
    }
  }

  private void added(String index) {
    boolean integer = isInteger(index);
    if (elements.size() == 1) {
      counts = integer;
    }
    if (counts && integer) {
      counted.put(Long.parseLong(index), index);
    } else {
      hashed.add(index);
    }
  }

  private static boolean isInteger(String index) {
    int length = index.length();
    if (length == 0 || length > 10 || (length > 1 && index.charAt(0) == '0')) {
      return false;
    }
    int start = index.charAt(0) == '-' && length > 1 && index.charAt(1) != '0' ? 1 : 0;
    for (int i = start; i < length; i++) {
      if (index.charAt(i) < '0' || index.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  void remove(String index) {
    if (elements.remove(index) != null) {
      if (counts && isInteger(index)) {
        counted.remove(Long.parseLong(index));
      } else {
        hashed.remove(index);
      }
    }
  }

  void clear() {
    elements.clear();
    hashed.clear();
    counted.clear();
  }

  int size() {
    return elements.size();
  }

  Collection<Object> values() {
    return elements.values();
  }

  /// All indexes, in the order of `for (i in array)`.
  List<String> indexes() {
    List<String> all = new ArrayList<>(hashed.all());
    all.addAll(counted.values());
    return all;
  }
}
