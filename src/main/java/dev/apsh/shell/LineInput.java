package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Process;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// Reads a descriptor line by line, byte by byte: what follows a line is left for others.
public final class LineInput {
  private final Process process;
  private final Optional<Channel> channel;

  public LineInput(Process process, int descriptor) {
    this.process = process;
    this.channel = process.descriptors().get(descriptor);
  }

  /// The next byte, or -1 at the end.
  public int next() {
    if (channel.isEmpty() || !(channel.get().read(1) instanceof Content(Bytes one))) {
      return -1;
    }
    return one.isEmpty() ? -1 : one.at(0) & 0xff;
  }

  /// The next line with its newline, if it has one; empty at the end.
  public Optional<String> line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = next(); b >= 0; b = next()) {
      line.write(b);
      if (b == '\n') {
        break;
      }
      if ((line.size() & 1023) == 0) {
        process.step();
      }
    }
    return line.size() == 0 ? Optional.empty() : Optional.of(Bytes.of(line.toByteArray()).text());
  }
}
