package dev.apsh.vfs;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import java.util.Arrays;

/// A file whose bytes live in memory.
public final class PlainFile implements Node {
  private final Storage storage;
  private Meta meta;
  private byte[] content = new byte[0];
  private int length;
  private int links;

  PlainFile(Storage storage, Meta meta) {
    this.storage = storage;
    this.meta = meta;
  }

  public Bytes content() {
    return Bytes.of(content, 0, length);
  }

  /// At most `max` bytes from `position` on.
  Bytes read(long position, int max) {
    if (position >= length) {
      return Bytes.EMPTY;
    }
    int from = (int) position;
    return Bytes.of(content, from, (int) Math.min(length, (long) from + max));
  }

  /// Writes at `position`, with zeros in what lies between. Refuses: ENOSPC.
  public Write write(long position, Bytes bytes) {
    long end = position + bytes.length();
    if (end > Integer.MAX_VALUE - 8 || !grow((int) end)) {
      return Errno.ENOSPC.refused();
    }
    bytes.copyTo(content, (int) position);
    touch();
    return Written.WHOLE;
  }

  /// Cuts to, or fills with zeros up to, `size`. Refuses: ENOSPC.
  public Write truncate(int size) {
    if (!grow(size)) {
      return Errno.ENOSPC.refused();
    }
    if (size < length) {
      Arrays.fill(content, size, length, (byte) 0);
      storage.take(size - length);
      length = size;
    }
    touch();
    return Written.WHOLE;
  }

  /// One more name leads here, or, below 0, one less; without a name its memory is given back.
  void linked(int more) {
    links += more;
    if (links == 0) {
      storage.take(-length);
    }
  }

  /// How many names lead here.
  public int links() {
    return links;
  }

  private boolean grow(int size) {
    if (size <= length) {
      return true;
    }
    if (!storage.take(size - length)) {
      return false;
    }
    if (size > content.length) {
      content = Arrays.copyOf(content, Math.max(size, content.length + (content.length >> 1)));
    }
    length = size;
    return true;
  }

  private void touch() {
    meta = meta.withModified(storage.now());
  }

  @Override
  public Meta meta() {
    return meta;
  }

  @Override
  public boolean changeMeta(Meta next) {
    meta = next;
    return true;
  }

  @Override
  public char type() {
    return '-';
  }

  @Override
  public long size() {
    return length;
  }
}
