package dev.apsh.session;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.linux.Channel;
import dev.apsh.linux.LimitReached;
import java.util.function.Predicate;

/// Standard output or error of a world, up to the lab's limit of bytes.
final class GatedOutput implements Channel {
  private final Predicate<Bytes> outside;

  /// What tells of the limit still goes out.
  private static final int LAST_LINE = 4096;

  private final long most;
  private long written;
  private boolean reached;

  GatedOutput(Predicate<Bytes> outside, long most) {
    this.outside = outside;
    this.most = most;
  }

  @Override
  public Read read(int max) {
    return Errno.EBADF.refused();
  }

  @Override
  public Write write(Bytes bytes) {
    if (written + bytes.length() > most + (reached ? LAST_LINE : 0)) {
      reached = true;
      throw new LimitReached("apsh: limit of " + most + " bytes of output reached");
    }
    written += bytes.length();
    return outside.test(bytes) ? Written.WHOLE : Errno.EPIPE.refused();
  }
}
