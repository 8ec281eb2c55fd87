package dev.apsh.program.file;

import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;

/// How much of a disk a node takes: whole pages; what the kernel makes up takes nothing.
final class Blocks {
  private static final long PAGE = 4096;

  private Blocks() {}

  /// In units of 1024 bytes.
  static long of(Node node) {
    return switch (node) {
      case Attribute attribute -> 0;
      case Link link -> 0;
      case CharDevice device -> 0;
      case Node other -> (other.size() + PAGE - 1) / PAGE * (PAGE / 1024);
    };
  }
}
