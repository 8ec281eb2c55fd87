package dev.apsh.vfs;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import java.util.Optional;

/// One walk along a path, part by part, counting the links that it follows (fs/namei.c).
final class Walk {
  private static final int MOST_LINKS = 40;
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_PATH = 4095;

  private final Location root;
  private final Caller caller;
  private int links;

  Walk(Location root, Caller caller) {
    this.root = root;
    this.caller = caller;
  }

  /// Refuses: ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG.
  Outcome<Found> to(Location from, String path, boolean followLast) {
    if (path.isEmpty()) {
      return Errno.ENOENT.refused().outcome();
    }
    if (path.length() > LONGEST_PATH) {
      return Errno.ENAMETOOLONG.refused().outcome();
    }
    Location at = path.charAt(0) == '/' ? root : from;
    int start = nameStart(path, 0);
    if (start == path.length()) {
      return Outcome.of(Found.at(at));
    }
    return along(at, path, start, followLast);
  }

  private Outcome<Found> along(Location start, String path, int from, boolean followLast) {
    Location at = start;
    int begin = from;
    while (true) {
      int end = nameEnd(path, begin);
      int next = nameStart(path, end);
      boolean last = next == path.length();
      String name = path.substring(begin, end);
      Optional<Node> node = look(at, name);
      if (!last && node.isPresent() && node.get() instanceof Directory below) {
        at = at.down(name, below);
      } else {
        boolean mustBeDirectory = end < path.length();
        Outcome<Found> step = step(at, name, node, !last || followLast || mustBeDirectory);
        if (!mustBeDirectory || !(step instanceof Outcome.Done<Found>(Found found))) {
          return step;
        }
        if (last && found.node().isEmpty()) {
          return step;
        }
        if (found.node().isEmpty() || !(found.node().get() instanceof Directory directory)) {
          return (found.node().isEmpty() ? Errno.ENOENT : Errno.ENOTDIR).refused().outcome();
        }
        if (last) {
          return step;
        }
        at = found.location(directory);
      }
      begin = next;
    }
  }

  /// What a directory has under a name; nothing where the caller may not look.
  private Optional<Node> look(Location at, String name) {
    Directory directory = at.directory();
    return !isDots(name) && directory.isAlive() && directory.meta().allows(Access.EXECUTE, caller)
        ? directory.child(name)
        : Optional.empty();
  }

  private Outcome<Found> step(Location at, String name, Optional<Node> node, boolean follow) {
    if (!at.directory().meta().allows(Access.EXECUTE, caller)) {
      return Errno.EACCES.refused().outcome();
    }
    if (isDots(name)) {
      return Outcome.of(Found.at(name.length() == 1 ? at : at.up()));
    }
    if (name.length() > LONGEST_NAME) {
      return Errno.ENAMETOOLONG.refused().outcome();
    }
    if (follow && node.isPresent() && node.get() instanceof Link link) {
      return ++links > MOST_LINKS ? Errno.ELOOP.refused().outcome() : to(at, link.target(), true);
    }
    return Outcome.of(new Found(at, name, node));
  }

  /// Whether a name is `.` or `..`.
  private static boolean isDots(String name) {
    return name.charAt(0) == '.'
        && (name.length() == 1 || (name.length() == 2 && name.charAt(1) == '.'));
  }

  private static int nameStart(String path, int from) {
    int at = from;
    while (at < path.length() && path.charAt(at) == '/') {
      at++;
    }
    return at;
  }

  private static int nameEnd(String path, int from) {
    int at = path.indexOf('/', from);
    return at < 0 ? path.length() : at;
  }
}
