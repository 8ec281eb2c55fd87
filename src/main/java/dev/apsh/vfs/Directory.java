package dev.apsh.vfs;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import java.util.List;
import java.util.Optional;

/// A directory: names and the nodes behind them, derived at each look where a model stands behind
/// it.
///
/// As it stands it is kernfs's: nothing in it can be made, removed or renamed (fs/kernfs/dir.c).
public non-sealed interface Directory extends Node {

  Optional<Node> child(String name);

  /// The names in the order in which they are listed, without `.` and `..`.
  List<String> names();

  @Override
  default char type() {
    return 'd';
  }

  /// Whether another file system hangs here, so that it cannot be removed or renamed.
  default boolean isMountPoint() {
    return false;
  }

  /// Opens with O_CREAT a name that is not there. Refuses: EACCES.
  default Outcome<PlainFile> createFile(String name, Meta meta) {
    return Errno.EACCES.because(new NothingIsMadeHere(name)).outcome();
  }

  /// Adds a node made elsewhere (mkdir, symlink, link, rename's second half). Refuses: EPERM.
  default Outcome<Node> add(String name, Node node) {
    return Errno.EPERM.because(new NothingIsMadeHere(name)).outcome();
  }

  /// Makes a directory. Refuses: EPERM.
  default Outcome<Node> makeDirectory(String name, Meta meta) {
    return Errno.EPERM.because(new NothingIsMadeHere(name)).outcome();
  }

  /// Takes a name away. Refuses: EPERM.
  default Outcome<Node> remove(String name) {
    return Errno.EPERM.because(new NothingIsMadeHere(name)).outcome();
  }
}
