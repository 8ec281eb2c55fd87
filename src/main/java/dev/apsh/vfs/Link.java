package dev.apsh.vfs;

import java.time.Instant;

/// A symbolic link.
///
/// @param size what lstat tells
public record Link(String target, Meta meta, long size) implements Node {

  /// One on a disk: as long as its target.
  public Link(String target, Meta meta) {
    this(target, meta, target.length());
  }

  /// One of sysfs, which tells no size.
  public static Link inSysfs(String target, Instant since) {
    return new Link(target, Meta.rootOwned(0777, since), 0);
  }

  @Override
  public char type() {
    return 'l';
  }
}
