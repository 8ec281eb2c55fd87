package dev.apsh.program.awk;

import dev.apsh.kernel.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The order in which a growing table of hash chains lists its names: the sdbm hash, sizes that are
/// primes, new names at the head of their chain.
final class HashOrder {
  private static final int[] SIZES = {
    13, 127, 1021, 8191, 16381, 32749, 65497, 131101, 262147, 524309, 1048583, 2097169, 4194319
  };
  private static final int MOST_IN_CHAIN = 2;
  private static final int FACTOR = 65599;

  private @Nullable Entry[] chains = new Entry[0];
  private int grown;
  private int size;

  /// A link of a chain.
  private static final class Entry {
    private final String name;
    private final int hash;
    private @Nullable Entry next;

    Entry(String name) {
      this.name = name;
      this.hash = hash(name);
    }
  }

  private static int hash(String name) {
    int hash = 0;
    for (byte one : Bytes.of(name).toArray()) {
      hash = one + FACTOR * hash;
    }
    return hash;
  }

  /// Adds a name that is not there yet.
  void add(String name) {
    size++;
    if (grown < SIZES.length && (chains.length == 0 || size / chains.length > MOST_IN_CHAIN)) {
      grow();
    }
    link(chains, new Entry(name));
  }

  private static void link(@Nullable Entry[] into, Entry entry) {
    int place = Integer.remainderUnsigned(entry.hash, into.length);
    entry.next = into[place];
    into[place] = entry;
  }

  private void grow() {
    @Nullable Entry[] next = new Entry[SIZES[grown++]];
    for (Entry chain : chains) {
      while (chain != null) {
        Entry moved = chain;
        chain = chain.next;
        link(next, moved);
      }
    }
    chains = next;
  }

  void remove(String name) {
    int place = Integer.remainderUnsigned(hash(name), chains.length);
    Entry before = null;
    for (Entry one = chains[place]; one != null; one = one.next) {
      if (one.name.equals(name)) {
        size--;
        if (before == null) {
          chains[place] = one.next;
        } else {
          before.next = one.next;
        }
        return;
      }
      before = one;
    }
  }

  void clear() {
    chains = new Entry[0];
    grown = 0;
    size = 0;
  }

  List<String> all() {
    List<String> names = new ArrayList<>(size);
    for (Entry chain : chains) {
      for (Entry one = chain; one != null; one = one.next) {
        names.add(one.name);
      }
    }
    return names;
  }
}
