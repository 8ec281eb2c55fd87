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
  private boolean ended;
  private Optional<Refused> refused = Optional.empty();

  public Input(Channel channel) {
    this.channel = channel;
  }

  /// The next line with its newline, if it has one; empty at the end.
  public Optional<Bytes> line() {
    List<Bytes> parts = new ArrayList<>();
    while (true) {
      int newline = held.indexOf('\n', 0);
      if (newline >= 0) {
        parts.add(held.slice(0, newline + 1));
        held = held.slice(newline + 1, held.length());
        return Optional.of(Bytes.join(parts));
      }
      parts.add(held);
      if (!fill()) {
        Bytes last = Bytes.join(parts);
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
      }
    }
  }

  /// All that is left.
  public Bytes rest() {
    List<Bytes> parts = new ArrayList<>();
    do {
      parts.add(held);
    } while (fill());
    return Bytes.join(parts);
  }

  private boolean fill() {
    held = Bytes.EMPTY;
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
