package dev.apsh.program;

import dev.apsh.kernel.Outcome;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Location;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.PlainFile;
import dev.apsh.vfs.Vfs;
import java.util.ArrayList;
import java.util.List;

/// A file tree as lines of text: `d name`, `- name content`, `l name target`.
record TreeText(Vfs files) {

  List<String> lines(Location from) {
    List<String> lines = new ArrayList<>();
    add(from.directory(), "", lines);
    return lines;
  }

  private static void add(Directory directory, String prefix, List<String> lines) {
    for (String name : directory.names()) {
      Node node = directory.child(name).orElseThrow();
      String path = prefix + name;
      String mode = "%03o ".formatted(node.meta().permissions() & 0777);
      switch (node) {
        case Directory below -> {
          lines.add("d " + mode + path);
          add(below, path + "/", lines);
        }
        case PlainFile file -> lines.add("- " + mode + path + " " + file.content());
        case Link link -> lines.add("l 777 " + path + " " + link.target());
        case Node other -> lines.add(other.type() + " " + mode + path);
      }
    }
  }

  /// The directory at a path, for a look from outside.
  static Location at(Vfs files, String path) {
    Outcome<Location> place = files.directory(files.root(), path, Caller.ROOT);
    return place.orElse(no -> files.root());
  }
}
