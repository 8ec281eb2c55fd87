package dev.apsh.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The order in which bash lists the keys of an associative array: that of its hash table.
final class HashOrder {
  private static final int OFFSET = (int) 2166136261L;
  private static final int PRIME = 16777619;
  private static final int BUCKETS = 1024;

  private HashOrder() {}

  static List<String> of(Collection<String> keys) {
    List<String> sorted = new ArrayList<>(keys);
    int buckets = BUCKETS;
    while (sorted.size() >= buckets * 2) {
      buckets *= 4;
    }
    int mask = buckets - 1;
    sorted.sort(Comparator.<String>comparingInt(key -> hash(key) & mask).thenComparing(key -> key));
    return sorted;
  }

  private static int hash(String key) {
    int hash = OFFSET;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash *= PRIME;
      hash ^= b;
    }
    return hash;
  }
}
