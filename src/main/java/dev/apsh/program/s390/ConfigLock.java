package dev.apsh.program.s390;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.time.Duration;
import java.util.Optional;

/// The lock file that ap-check and chzdev hold while they look at and change who has which APQN: in
/// it stands the process that holds it.
final class ConfigLock {
  static final int HELD = 1;
  static final int ERROR = 4;
  private static final String PATH = "/run/lock/s390apconfig.lock";
  private static final int TRIES = 3001;
  private static final int DELAY = 30_000;
  private static final int VARIANCE = 3_000;
  private static final Duration UNWRITTEN = Duration.ofMinutes(2);
  private static final int INIT = 1;

  private final Process process;
  private final int owner;

  /// @param owner the process on whose behalf it is held
  ConfigLock(Process process, int owner) {
    this.process = process;
    this.owner = owner;
  }

  /// Takes it, waiting for 90 seconds or so; gives 0, or why not.
  int acquire() {
    long micros = DELAY + Long.remainderUnsigned(process.sys().entropy().next(), VARIANCE);
    return acquire(TRIES, Duration.ofNanos(micros * 1000));
  }

  /// Takes it when it is free.
  int tryAcquire() {
    return acquire(1, Duration.ZERO);
  }

  private int acquire(int tries, Duration delay) {
    int left = tries;
    while (left > 0) {
      Optional<Errno> refused = create();
      if (refused.isEmpty()) {
        return 0;
      }
      if (refused.get() != Errno.EEXIST) {
        return ERROR;
      }
      if (!removeStale() && --left > 0) {
        process.sleep(delay, () -> false);
      }
    }
    return HELD;
  }

  private Optional<Errno> create() {
    return switch (process.channel(PATH, OpenMode.WRITE_NEW)) {
      case Failed<Channel> failed -> Optional.of(failed.refused().errno());
      case Done<Channel>(Channel channel) -> {
        var _ = channel.write(Bytes.of(owner + "\n"));
        channel.close();
        yield Optional.empty();
      }
    };
  }

  /// Removes the lock of a process that is no more, or one without a process that is older than two
  /// minutes; false when it is held.
  private boolean removeStale() {
    if (!(process.sys().files().node(process.cwd(), PATH, process.caller())
        instanceof Done<Node>(Node node))) {
      return true;
    }
    int holder = holder();
    boolean old = process.sys().clock().now().isAfter(node.meta().modified().plus(UNWRITTEN));
    boolean stale = holder == 0 ? old : !isAlive(holder);
    if (stale) {
      unlink();
    }
    return stale;
  }

  private boolean isAlive(int pid) {
    return pid == INIT || process.sys().processes().numbered(pid).isPresent();
  }

  /// The process that holds it; 0 for none.
  int holder() {
    if (process.channel(PATH, OpenMode.READ) instanceof Done<Channel>(Channel channel)
        && channel.read(40) instanceof Content(Bytes bytes)) {
      CScan scan = new CScan(bytes.text());
      return scan.number(10, 0) ? scan.intValue() : 0;
    }
    return 0;
  }

  /// Whether its owner holds it.
  boolean isHeldByOwner() {
    return holder() == owner;
  }

  /// Gives it back when its owner holds it.
  void release() {
    if (isHeldByOwner()) {
      unlink();
    }
  }

  private void unlink() {
    process.sys().files().unlink(process.cwd(), PATH, process.caller());
  }
}
