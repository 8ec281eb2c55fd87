package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// A buffered stream onto a descriptor, as C's stdio keeps it: by lines on a terminal, else by
/// blocks, or not at all.
public final class Output {
  private static final int BLOCK = 4096;

  private final Process process;
  private final int descriptor;
  private final Buffering buffering;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  private Optional<Refused> refused = Optional.empty();

  /// When a stream hands on what was printed.
  public enum Buffering {
    NONE,
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

  public Output print(Bytes bytes) {
    byte[] content = bytes.toArray();
    buffer.write(content, 0, content.length);
    boolean endsLine = content.length > 0 && content[content.length - 1] == '\n';
    if (buffering == Buffering.NONE || buffer.size() >= BLOCK || (endsLine && isTerminal())) {
      flush();
    }
    return this;
  }

  /// Writes out what is buffered; remembers the first refusal.
  public Optional<Refused> flush() {
    if (buffer.size() > 0) {
      Bytes all = Bytes.of(buffer.toByteArray());
      buffer.reset();
      if (process.write(descriptor, all) instanceof Refused no && refused.isEmpty()) {
        refused = Optional.of(no);
      }
    }
    return refused;
  }

  /// Loses what is buffered, as when the program aborts.
  public void discard() {
    buffer.reset();
  }

  /// The first refusal that a write met.
  public Optional<Refused> refused() {
    return refused;
  }

  private boolean isTerminal() {
    return process.descriptors().get(descriptor).map(Channel::isTerminal).orElse(false);
  }
}
