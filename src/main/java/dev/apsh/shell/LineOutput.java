package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Process;
import java.util.Optional;

/// The standard output of a shell's built-in commands, which bash 5.2 buffers by lines: what one
/// write(2) takes is that of C's stdio (glibc 2.36, libio/fileops.c). A store of sysfs gets each.
final class LineOutput {
  private static final int BLOCK = 4096;

  private final Process process;
  private final byte[] buffer = new byte[BLOCK];
  private int filled;
  private Optional<Refused> refused = Optional.empty();

  LineOutput(Process process) {
    this.process = process;
  }

  /// Takes `text` as fputs(3) does: all lines that end in it are one write.
  void string(String text) {
    Bytes bytes = Bytes.of(text);
    int room = BLOCK - filled;
    if (bytes.length() <= room) {
      int end = bytes.lastIndexOf('\n') + 1;
      if (end > 0) {
        append(bytes, 0, end);
        flush();
      }
      append(bytes, end, bytes.length());
      return;
    }
    append(bytes, 0, room);
    flush();
    int blocks = room + (bytes.length() - room) / BLOCK * BLOCK;
    write(bytes.slice(room, blocks));
    characters(bytes, blocks);
  }

  /// Takes `text` as putchar(3) does with each byte: every line is a write.
  void characters(String text) {
    characters(Bytes.of(text), 0);
  }

  private void characters(Bytes bytes, int from) {
    int at = from;
    while (at < bytes.length()) {
      if (filled == BLOCK) {
        flush();
      }
      int newline = bytes.indexOf('\n', at);
      int lineEnd = newline < 0 ? bytes.length() : newline + 1;
      int end = Math.min(lineEnd, at + BLOCK - filled);
      append(bytes, at, end);
      at = end;
      if (newline >= 0 && end == lineEnd) {
        flush();
      }
    }
  }

  /// What a write was last refused with since the last [#end].
  boolean hasFailed() {
    return refused.isPresent();
  }

  /// Writes what is left; tells what a write was last refused with, and forgets it.
  Optional<Refused> end() {
    flush();
    Optional<Refused> last = refused;
    refused = Optional.empty();
    return last;
  }

  /// Forgets what an interrupted command left.
  void drop() {
    filled = 0;
    refused = Optional.empty();
  }

  private void append(Bytes bytes, int from, int to) {
    bytes.copyTo(buffer, filled, from, to);
    filled += to - from;
  }

  private void flush() {
    Bytes line = Bytes.of(buffer, 0, filled);
    filled = 0;
    write(line);
  }

  private void write(Bytes bytes) {
    if (!bytes.isEmpty() && process.write(1, bytes) instanceof Refused why) {
      refused = Optional.of(why);
    }
  }
}
