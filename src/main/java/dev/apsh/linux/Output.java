package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Refused;
import java.util.Optional;

/// A buffered stream onto a descriptor, as C's stdio keeps it (glibc 2.36, libio/fileops.c): by
/// lines on a terminal, else by blocks, or always by lines, or not at all. What is one write(2)
/// there is one here, since a store of sysfs gets each by itself.
public final class Output {
  private static final int BLOCK = 4096;

  private final Process process;
  private final int descriptor;
  private final Buffering buffering;
  private final byte[] buffer = new byte[BLOCK];
  private int filled;
  private Optional<Refused> first = Optional.empty();
  private Optional<Refused> last = Optional.empty();

  /// When a stream hands on what was printed.
  public enum Buffering {
    NONE,
    LINES,
    BLOCK
  }

  private Output(Process process, int descriptor, Buffering buffering) {
    this.process = process;
    this.descriptor = descriptor;
    this.buffering = buffering;
  }

  /// stdout
  public static Output of(Process process) {
    return new Output(process, 1, Buffering.BLOCK);
  }

  /// stdout of a shell: bash 5.2 has it by lines, whatever it is.
  public static Output linesOf(Process process) {
    return new Output(process, 1, Buffering.LINES);
  }

  /// stderr: what is printed at once is written at once.
  public static Output errorsOf(Process process) {
    return new Output(process, 2, Buffering.NONE);
  }

  public static Output to(Process process, int descriptor) {
    return new Output(process, descriptor, Buffering.BLOCK);
  }

  public Output print(String text) {
    return print(Bytes.of(text));
  }

  public Output println(String text) {
    return print(text + "\n");
  }

  /// As fputs(3): by lines, all lines that end in it are one write.
  public Output print(Bytes bytes) {
    if (buffering == Buffering.NONE) {
      write(bytes);
      return this;
    }
    int room = BLOCK - filled;
    if (bytes.length() <= room) {
      int end = bytes.lastIndexOf('\n') + 1;
      if (end > 0 && isByLines()) {
        if (filled == 0 && end == bytes.length()) {
          write(bytes);
          return this;
        }
        append(bytes, 0, end);
        write();
        append(bytes, end, bytes.length());
      } else {
        append(bytes, 0, bytes.length());
      }
    } else {
      append(bytes, 0, room);
      write();
      int blocks = room + (bytes.length() - room) / BLOCK * BLOCK;
      write(bytes.slice(room, blocks));
      characters(bytes, blocks);
    }
    return this;
  }

  /// As putchar(3) for each byte: by lines, every line is a write.
  public void printCharacters(String text) {
    characters(Bytes.of(text), 0);
  }

  private void characters(Bytes bytes, int from) {
    boolean lines = isByLines();
    int at = from;
    while (at < bytes.length()) {
      if (filled == BLOCK) {
        write();
      }
      int newline = lines ? bytes.indexOf('\n', at) : -1;
      int lineEnd = newline < 0 ? bytes.length() : newline + 1;
      int end = Math.min(lineEnd, at + BLOCK - filled);
      append(bytes, at, end);
      at = end;
      if (newline >= 0 && end == lineEnd) {
        write();
      }
    }
  }

  /// Writes out what is buffered; remembers the first refusal.
  public Optional<Refused> flush() {
    write();
    return first;
  }

  /// Writes out what is buffered; tells what a write was refused with last, and forgets it.
  public Optional<Refused> end() {
    write();
    Optional<Refused> told = last;
    forget();
    return told;
  }

  /// Loses what is buffered, as when the program aborts.
  public void discard() {
    filled = 0;
  }

  /// Is as if nothing had been printed.
  public void forget() {
    filled = 0;
    first = Optional.empty();
    last = Optional.empty();
  }

  /// The first refusal that a write met.
  public Optional<Refused> refused() {
    return first;
  }

  private boolean isByLines() {
    return buffering == Buffering.LINES
        || process.descriptors().get(descriptor).map(Channel::isTerminal).orElse(false);
  }

  private void append(Bytes bytes, int from, int to) {
    bytes.copyTo(buffer, filled, from, to);
    filled += to - from;
  }

  private void write() {
    if (filled > 0) {
      Bytes bytes = Bytes.of(buffer, 0, filled);
      filled = 0;
      write(bytes);
    }
  }

  private void write(Bytes bytes) {
    if (!bytes.isEmpty() && process.write(descriptor, bytes) instanceof Refused no) {
      last = Optional.of(no);
      first = first.isPresent() ? first : last;
    }
  }
}
