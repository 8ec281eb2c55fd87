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
  private final long most;
  private long written;

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
    written += bytes.length();
    if (written > most) {
      throw new LimitReached("apsh: limit of " + most + " bytes of output reached");
    }
    return outside.test(bytes) ? Written.WHOLE : Errno.EPIPE.refused();
  }
}
