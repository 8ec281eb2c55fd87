package dev.apsh.vfs;

import dev.apsh.kernel.Errno;
import java.util.Optional;

/// Who may open what: kernfs binds even root to an attribute's mode, other file systems do not.
final class Permission {
  private Permission() {}

  /// The errno with which opening is refused: EISDIR, EEXIST, ELOOP, EACCES.
  static Optional<Errno> toOpen(Node node, OpenMode mode, Caller caller) {
    if (mode.create() && mode.exclusive() && !(node instanceof CharDevice)) {
      return Optional.of(Errno.EEXIST);
    }
    if (node instanceof Directory && (mode.write() || mode.create())) {
      return Optional.of(Errno.EISDIR);
    }
    if (node instanceof Link) {
      return Optional.of(Errno.ELOOP);
    }
    boolean refused =
        (mode.read() && !may(node, Access.READ, caller))
            || (mode.write() && !may(node, Access.WRITE, caller));
    return refused ? Optional.of(Errno.EACCES) : Optional.empty();
  }

  static boolean may(Node node, Access access, Caller caller) {
    Meta meta = node.meta();
    if (!(node instanceof Attribute)) {
      return meta.allows(access, caller);
    }
    boolean somebodyMay = (meta.permissions() & 0111 * access.bit()) != 0;
    return somebodyMay && (caller.isRoot() || meta.grants(access, caller));
  }
}
