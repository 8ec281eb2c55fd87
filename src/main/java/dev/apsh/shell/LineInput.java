package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Process;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Reads a descriptor line by line, byte by byte: what follows a line is left for others.
public final class LineInput {
  private final Process process;
  private final Optional<Channel> channel;
  private Optional<Duration> limit = Optional.empty();
  private Instant until = Instant.MAX;
  private boolean timedOut;

  public LineInput(Process process, int descriptor) {
    this.process = process;
    this.channel = process.descriptors().get(descriptor);
  }

  /// From now on so long, in all, may nothing come.
  public void waitAtMost(Duration time) {
    limit = Optional.of(time);
    until = process.sys().clock().now().plus(time);
  }

  /// Whether nothing has come for too long.
  public boolean timedOut() {
    return timedOut;
  }

  private boolean comesInTime(Channel from) {
    if (limit.isEmpty() || from.isReady()) {
      return true;
    }
    Duration left = Duration.between(process.sys().clock().now(), until);
    if (!left.isNegative()) {
      process.sleep(left, from::isReady);
    }
    timedOut = !from.isReady();
    return !timedOut;
  }

  /// The next byte, or -1 at the end.
  public int next() {
    if (channel.isPresent() && !comesInTime(channel.get())) {
      return -1;
    }
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
