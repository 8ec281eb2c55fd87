package dev.apsh.vfs;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import java.util.Optional;

/// A node that is open, with its position: what open(2) gives.
public final class OpenFile {
  private final Node node;
  private final OpenMode mode;
  private long position;
  private Optional<Bytes> shown = Optional.empty();

  OpenFile(Node node, OpenMode mode) {
    this.node = node;
    this.mode = mode;
  }

  public Node node() {
    return node;
  }

  public OpenMode mode() {
    return mode;
  }

  public long position() {
    return position;
  }

  public void seek(long next) {
    position = next;
    if (next == 0) {
      shown = Optional.empty();
    }
  }

  /// At most `max` bytes; none at the end. Refuses: EBADF, EISDIR, ENODEV of a device that is gone,
  /// what a show refuses.
  public Read read(int max) {
    if (!mode.read()) {
      return Errno.EBADF.refused();
    }
    if (node instanceof Attribute attribute) {
      return readShown(attribute, max);
    }
    if (node instanceof PlainFile file) {
      return advance(file.read(position, max));
    }
    return node instanceof CharDevice device ? device.reader().apply(max) : noFile();
  }

  /// One write(2). Refuses: EBADF, ENOSPC, ENODEV of a device that is gone, what a store refuses.
  public Write write(Bytes bytes) {
    if (!mode.write()) {
      return Errno.EBADF.refused();
    }
    if (node instanceof Attribute attribute) {
      return store(attribute, bytes);
    }
    if (node instanceof PlainFile file) {
      return append(file, bytes);
    }
    return node instanceof CharDevice device ? device.writer().apply(bytes) : noFile();
  }

  private Refused noFile() {
    return (node instanceof Directory ? Errno.EISDIR : Errno.EINVAL).refused();
  }

  private Read readShown(Attribute attribute, int max) {
    if (shown.isEmpty()) {
      Read read = attribute.show();
      if (!(read instanceof Content(Bytes bytes))) {
        return read;
      }
      shown = Optional.of(bytes);
    } else if (!attribute.isAlive()) {
      return Errno.ENODEV.refused();
    }
    Bytes all = shown.orElse(Bytes.EMPTY);
    int from = (int) Math.min(position, all.length());
    return advance(all.slice(from, Math.min(all.length(), from + max)));
  }

  private Read advance(Bytes bytes) {
    position += bytes.length();
    return new Content(bytes);
  }

  private Write append(PlainFile file, Bytes bytes) {
    if (mode.append()) {
      position = file.size();
    }
    Write result = file.write(position, bytes);
    if (result instanceof Written) {
      position += bytes.length();
    }
    return result;
  }

  /// A store gets at most a page; what is longer comes in several, as write(2) in a loop gives it.
  private static Write store(Attribute attribute, Bytes bytes) {
    if (bytes.length() <= Attribute.PAGE) {
      return bytes.isEmpty() ? Written.WHOLE : attribute.store(bytes);
    }
    Write first = attribute.store(bytes.slice(0, Attribute.PAGE));
    return first instanceof Written
        ? store(attribute, bytes.slice(Attribute.PAGE, bytes.length()))
        : first;
  }
}
