package dev.apsh.vfs;

/// Something that a path leads to; its identity dies with what it shows.
public sealed interface Node permits Directory, Attribute, Link, PlainFile, CharDevice {

  Meta meta();

  /// Changes what stat tells, where the file system allows it; false when it does not.
  default boolean changeMeta(Meta next) {
    return false;
  }

  /// What ls -l and find call it: d, l, c or -.
  char type();

  /// The size that stat tells, in bytes.
  default long size() {
    return 0;
  }

  /// False once the device or file that this node showed is gone.
  default boolean isAlive() {
    return true;
  }
}
