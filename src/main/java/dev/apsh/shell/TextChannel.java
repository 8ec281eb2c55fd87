package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.linux.Channel;

/// A text to read: the body of a here-document.
final class TextChannel implements Channel {
  private final Bytes text;
  private int at;

  TextChannel(Bytes text) {
    this.text = text;
  }

  @Override
  public Read read(int max) {
    int end = Math.min(text.length(), at + max);
    Bytes part = text.slice(at, end);
    at = end;
    return new Content(part);
  }

  @Override
  public Write write(Bytes bytes) {
    return Errno.EBADF.refused();
  }
}
