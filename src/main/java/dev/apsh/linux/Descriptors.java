package dev.apsh.linux;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A process's table of descriptors: numbers to open file descriptions, which it may share with
/// others.
public final class Descriptors {
  private final TreeMap<Integer, Shared> table = new TreeMap<>();

  /// An open file description with how many descriptors refer to it.
  private static final class Shared {
    private final Channel channel;
    private int references;

    Shared(Channel channel) {
      this.channel = channel;
    }
  }

  /// The same descriptors for a child.
  Descriptors copy() {
    Descriptors copy = new Descriptors();
    table.forEach(copy::put);
    return copy;
  }

  public Optional<Channel> get(int number) {
    Shared shared = table.get(number);
    return shared == null ? Optional.empty() : Optional.of(shared.channel);
  }

  /// Puts `channel` at `number`, in the place of what was there.
  public void set(int number, Channel channel) {
    put(number, new Shared(channel));
  }

  /// Lets another process refer, at the same number, to what this one refers to; false when that is
  /// nothing.
  public boolean share(int number, Descriptors other) {
    Shared shared = table.get(number);
    if (shared != null) {
      other.put(number, shared);
    }
    return shared != null;
  }

  /// dup2(2): `to` refers to what `from` refers to; false when that is nothing.
  public boolean duplicate(int from, int to) {
    Shared shared = table.get(from);
    if (shared == null) {
      return false;
    }
    if (from != to) {
      put(to, shared);
    }
    return true;
  }

  /// The lowest free number at or above `least`.
  public int free(int least) {
    int number = least;
    while (table.containsKey(number)) {
      number++;
    }
    return number;
  }

  public Iterable<Integer> numbers() {
    return Map.copyOf(table).keySet().stream().sorted().toList();
  }

  /// Closes one; false when it is not open.
  public boolean close(int number) {
    Shared shared = table.remove(number);
    release(shared);
    return shared != null;
  }

  void closeAll() {
    numbers().forEach(this::close);
  }

  private void put(int number, Shared shared) {
    shared.references++;
    release(table.put(number, shared));
  }

  private static void release(@Nullable Shared shared) {
    if (shared != null && --shared.references == 0) {
      shared.channel.close();
    }
  }
}
