package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A pipe: 64 KiB of bytes between a reading and a writing end.
public final class Pipe {
  private static final int CAPACITY = 65536;

  private final Consumer<BooleanSupplier> await;
  private final Deque<Bytes> held = new ArrayDeque<>();
  private int size;

  /// How much of the first of what is held has been read.
  private int at;

  private boolean writerGone;
  private boolean readerGone;

  /// `await` puts the process that reads or writes to sleep.
  Pipe(Consumer<BooleanSupplier> await) {
    this.await = await;
  }

  public Channel readingEnd() {
    return new Channel() {
      @Override
      public Read read(int max) {
        await.accept(() -> size > 0 || writerGone);
        return new Content(take(max));
      }

      @Override
      public boolean isReady() {
        return size > 0 || writerGone;
      }

      @Override
      public Write write(Bytes bytes) {
        return Errno.EBADF.refused();
      }

      @Override
      public void close() {
        readerGone = true;
      }
    };
  }

  public Channel writingEnd() {
    return new Channel() {
      @Override
      public Read read(int max) {
        return Errno.EBADF.refused();
      }

      @Override
      public Write write(Bytes bytes) {
        return put(bytes);
      }

      @Override
      public void close() {
        writerGone = true;
      }
    };
  }

  /// All that is held, up to `max`: where one write ended and the next began is not known.
  private Bytes take(int max) {
    if (held.isEmpty()) {
      return Bytes.EMPTY;
    }
    Bytes first = takeFirst(max);
    if (held.isEmpty() || first.length() == max) {
      return first;
    }
    List<Bytes> parts = new ArrayList<>();
    parts.add(first);
    int left = max - first.length();
    while (!held.isEmpty() && left > 0) {
      Bytes next = takeFirst(left);
      parts.add(next);
      left -= next.length();
    }
    return Bytes.join(parts);
  }

  private Bytes takeFirst(int max) {
    Bytes first = held.element();
    int end = Math.min(first.length(), at + max);
    Bytes taken = at == 0 && end == first.length() ? first : first.slice(at, end);
    at = end;
    if (end == first.length()) {
      held.remove();
      at = 0;
    }
    size -= taken.length();
    return taken;
  }

  private Write put(Bytes bytes) {
    Bytes rest = bytes;
    while (!rest.isEmpty()) {
      await.accept(() -> size < CAPACITY || readerGone);
      if (readerGone) {
        return Errno.EPIPE.refused();
      }
      int some = Math.min(rest.length(), CAPACITY - size);
      held.add(rest.slice(0, some));
      size += some;
      rest = rest.slice(some, rest.length());
    }
    return Written.WHOLE;
  }
}
