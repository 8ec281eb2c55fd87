package dev.apsh.vfs;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import java.util.Optional;

/// Where a path led: the directory above, the last name (empty for the root, `.` and `..`), and
/// what stands there.
record Found(Location parent, String name, Optional<Node> node) {

  static Found at(Location place) {
    return new Found(place, "", Optional.of(place.directory()));
  }

  Outcome<Node> existing() {
    return node.isPresent() ? Outcome.of(node.get()) : Errno.ENOENT.refused().outcome();
  }

  /// The place of the directory that stands there.
  Location location(Directory directory) {
    return name.isEmpty() ? parent : parent.down(name, directory);
  }
}
