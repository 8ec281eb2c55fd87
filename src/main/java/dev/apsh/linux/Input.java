package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A buffered stream from a channel: lines, or all of it; a refusal ends it and is remembered.
public final class Input {
  private static final int BLOCK = 65536;

  private final Channel channel;
  private Bytes held = Bytes.EMPTY;
  private int used;
  private boolean ended;
  private Optional<Refused> refused = Optional.empty();

  public Input(Channel channel) {
    this.channel = channel;
  }

  /// The next line with its newline, if it has one; empty at the end.
  public Optional<Bytes> line() {
    return line('\n');
  }

  /// As [#line()], with lines that end with `end`.
  public Optional<Bytes> line(char end) {
    int found = held.indexOf(end, used);
    if (found >= 0) {
      return Optional.of(take(found + 1));
    }
    List<Bytes> parts = new ArrayList<>();
    do {
      parts.add(take(found < 0 ? held.length() : found + 1));
      if (found >= 0) {
        return Optional.of(Bytes.join(parts));
      }
      found = fill() ? held.indexOf(end, 0) : -1;
    } while (!held.isEmpty());
    Bytes last = Bytes.join(parts);
    return last.isEmpty() ? Optional.empty() : Optional.of(last);
  }

  /// What is there, or comes next; none at the end.
  public Bytes block() {
    return used < held.length() || fill() ? take(held.length()) : Bytes.EMPTY;
  }

  /// All that is left.
  public Bytes rest() {
    List<Bytes> parts = new ArrayList<>();
    do {
      parts.add(take(held.length()));
    } while (fill());
    return Bytes.join(parts);
  }

  private Bytes take(int to) {
    Bytes taken = held.slice(used, to);
    used = to;
    return taken;
  }

  private boolean fill() {
    held = Bytes.EMPTY;
    used = 0;
    if (ended) {
      return false;
    }
    Read read = channel.read(BLOCK);
    if (read instanceof Content(Bytes bytes) && !bytes.isEmpty()) {
      held = bytes;
      return true;
    }
    ended = true;
    if (read instanceof Refused no) {
      refused = Optional.of(no);
    }
    return false;
  }

  /// Why reading ended, when it was not the end.
  public Optional<Refused> refused() {
    return refused;
  }
}
