package dev.apsh.program.find;

import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;

/// A file at which the walk stands, with the operand from which it was reached and what stands
/// there; where links are followed, what the link leads to.
final class Visit {
  private final String path;
  private final String start;
  private final Node node;
  private final int depth;
  private boolean pruned;

  Visit(String path, String start, Node node, int depth) {
    this.path = path;
    this.start = start;
    this.node = node;
    this.depth = depth;
  }

  String path() {
    return path;
  }

  String start() {
    return start;
  }

  Node node() {
    return node;
  }

  int depth() {
    return depth;
  }

  boolean isDirectory() {
    return node instanceof Directory;
  }

  /// The walk does not go below.
  void prune() {
    pruned = true;
  }

  boolean isPruned() {
    return pruned;
  }

  /// The last part of the path; `/` for the root.
  String name() {
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    String bare = path.substring(0, end);
    return bare.equals("/") ? "/" : bare.substring(bare.lastIndexOf('/') + 1);
  }

  /// What stands before the last part.
  String above() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "." : slash == 0 ? "/" : path.substring(0, slash);
  }
}
