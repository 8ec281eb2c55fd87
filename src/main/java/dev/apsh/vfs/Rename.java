package dev.apsh.vfs;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import java.util.Optional;

/// The moves that rename(2) makes between two directories in memory, and those that it refuses.
final class Rename {
  private Rename() {}

  static Outcome<Node> move(Found old, Found next, Directory into) {
    Node moved = old.node().orElseThrow();
    if (!(old.parent().directory() instanceof MemoryDirectory source)) {
      return refuse(into instanceof MemoryDirectory ? Errno.EXDEV : Errno.EPERM);
    }
    if (!(into instanceof MemoryDirectory)) {
      return refuse(Errno.EXDEV);
    }
    if (moved instanceof Directory directory && directory.isMountPoint()) {
      return refuse(Errno.EBUSY);
    }
    if (moved == next.node().orElse(null)) {
      return Outcome.of(moved);
    }
    Optional<Errno> no = refusal(moved, next);
    if (no.isPresent()) {
      return refuse(no.get());
    }
    if (next.node().isPresent()) {
      into.remove(next.name());
    }
    source.remove(old.name());
    return into.add(next.name(), moved);
  }

  private static Optional<Errno> refusal(Node moved, Found next) {
    if (moved instanceof Directory && isInside(next.parent(), moved)) {
      return Optional.of(Errno.EINVAL);
    }
    if (next.node().isEmpty()) {
      return Optional.empty();
    }
    Node target = next.node().get();
    boolean onto = target instanceof Directory;
    if (moved instanceof Directory != onto) {
      return Optional.of(onto ? Errno.EISDIR : Errno.ENOTDIR);
    }
    boolean full = target instanceof Directory directory && !directory.names().isEmpty();
    return full ? Optional.of(Errno.ENOTEMPTY) : Optional.empty();
  }

  private static boolean isInside(Location place, Node directory) {
    Location at = place;
    while (at != at.up()) {
      if (at.directory() == directory) {
        return true;
      }
      at = at.up();
    }
    return false;
  }

  private static Outcome<Node> refuse(Errno errno) {
    return errno.refused().outcome();
  }
}
