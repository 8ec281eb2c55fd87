package dev.apsh.program.file;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.program.tool.Call;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.PlainFile;
import java.util.Optional;

/// A line of a listing: a name, what stands there, and where it leads if it is a link.
///
/// @param known false when nothing but the name could be found out
record LsEntry(String name, Node node, Optional<Node> target, boolean known) {

  static LsEntry of(String name, Node node, Call call, String path) {
    Optional<Node> target =
        node instanceof Link && call.node(path) instanceof Done<Node>(Node there)
            ? Optional.of(there)
            : Optional.empty();
    return new LsEntry(name, node, target, true);
  }

  static LsEntry unknown(String name, Node node) {
    return new LsEntry(name, node, Optional.empty(), false);
  }

  long size() {
    return node.size();
  }

  /// What it takes of a disk, in units of 1024 bytes.
  long blocks() {
    return Blocks.of(node);
  }

  int links() {
    return switch (node) {
      case PlainFile file -> file.links();
      case Directory directory -> 2 + subdirectories(directory);
      case Node other -> 1;
    };
  }

  private static int subdirectories(Directory directory) {
    int count = 0;
    for (String name : directory.names()) {
      count += directory.child(name).filter(Directory.class::isInstance).isPresent() ? 1 : 0;
    }
    return count;
  }

  /// The mark that -F sets behind a name.
  String mark(Node of) {
    return switch (of) {
      case Directory directory -> "/";
      case Link link -> "@";
      case CharDevice device -> "";
      case Node file -> (file.meta().permissions() & 0111) != 0 ? "*" : "";
    };
  }
}
