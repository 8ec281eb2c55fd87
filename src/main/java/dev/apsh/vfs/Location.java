package dev.apsh.vfs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A directory reached by a path, so that `..` and a removed working directory behave.
public final class Location {
  private final Directory directory;
  private final Optional<Location> parent;
  private final String name;

  private Location(Directory directory, Optional<Location> parent, String name) {
    this.directory = directory;
    this.parent = parent;
    this.name = name;
  }

  public static Location root(Directory directory) {
    return new Location(directory, Optional.empty(), "");
  }

  public Directory directory() {
    return directory;
  }

  /// The directory above; the root is above itself.
  public Location up() {
    return parent.orElse(this);
  }

  Location down(String child, Directory below) {
    return new Location(below, Optional.of(this), child);
  }

  /// The absolute path, without symbolic links.
  public String path() {
    if (parent.isEmpty()) {
      return "/";
    }
    Deque<String> names = new ArrayDeque<>();
    for (Location at = this; at.parent.isPresent(); at = at.up()) {
      names.push(at.name);
    }
    return "/" + String.join("/", names);
  }

  /// The absolute path of `child` in this directory.
  public String path(String child) {
    String here = path();
    return here.equals("/") ? "/" + child : here + "/" + child;
  }
}
