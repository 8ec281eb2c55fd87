package dev.apsh.program.udev;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.linux.Process;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Location;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The devices of /sys as udev sees them: directories with a file `uevent`.
final class Tree {
  private static final String NODE = "DEVNAME=";

  private static final String SYS = "/sys";

  private final Process process;

  Tree(Process process) {
    this.process = process;
  }

  /// All devices, those above before those below, by their paths behind /sys.
  List<String> devices() {
    List<String> found = new ArrayList<>();
    collect("/devices", found);
    return found;
  }

  /// All buses and drivers.
  List<String> subsystems() {
    List<String> found = new ArrayList<>();
    for (String bus : names("/bus")) {
      found.add("/bus/" + bus);
      for (String driver : names("/bus/" + bus + "/drivers")) {
        found.add("/bus/" + bus + "/drivers/" + driver);
      }
    }
    return found;
  }

  private void collect(String path, List<String> found) {
    process.step();
    if (has(path, "uevent")) {
      found.add(path);
    }
    if (node(path) instanceof Done<Node>(Directory directory)) {
      for (String name : directory.names().stream().sorted().toList()) {
        if (directory.child(name).filter(Directory.class::isInstance).isPresent()) {
          collect(path + "/" + name, found);
        }
      }
    }
  }

  private Outcome<Node> node(String path) {
    return process.sys().files().nodeOrLink(process.cwd(), SYS + path, process.caller());
  }

  private boolean isDirectory(String path) {
    return node(path) instanceof Done<Node>(Directory directory);
  }

  boolean exists(String path) {
    return node(path) instanceof Done<Node>;
  }

  boolean has(String path, String name) {
    return exists(path + "/" + name);
  }

  /// The names in a directory, sorted.
  List<String> names(String path) {
    return node(path) instanceof Done<Node>(Directory directory)
        ? directory.names().stream().sorted().toList()
        : List.of();
  }

  /// Whether a name in a device's directory is a file that can be read.
  boolean isReadable(String path, String name) {
    return node(path + "/" + name) instanceof Done<Node>(Node node)
        && !(node instanceof Directory)
        && !(node instanceof Link)
        && (node.meta().permissions() & 0444) != 0;
  }

  /// What a file holds, without blanks at its end; empty when it cannot be read.
  Optional<String> content(String path) {
    if (!(process.channel(SYS + path, OpenMode.READ) instanceof Done<Channel>(Channel channel))) {
      return Optional.empty();
    }
    Input input = new Input(channel);
    Bytes all = input.rest();
    return input.refused().isPresent() ? Optional.empty() : Optional.of(all.text().stripTrailing());
  }

  /// Writes a file; says whether that was taken.
  boolean write(String path, String text) {
    if (!(process.open(SYS + path, OpenMode.WRITE_EXISTING)
        instanceof Done<Integer>(Integer number))) {
      return false;
    }
    boolean refused = process.write(number, Bytes.of(text)) instanceof Refused;
    process.descriptors().close(number);
    return !refused;
  }

  /// The last part of where a link leads, such as a device's `subsystem` and `driver`; empty when
  /// there is none.
  String linked(String path, String link) {
    if (node(path + "/" + link) instanceof Done<Node>(Link found)) {
      String target = found.target();
      return target.substring(target.lastIndexOf('/') + 1);
    }
    return "";
  }

  /// The subsystem of a device, a bus or a driver.
  String subsystem(String path) {
    if (path.startsWith("/bus/")) {
      return path.contains("/drivers/") ? "drivers" : "subsystem";
    }
    return linked(path, "subsystem");
  }

  /// The device that a path names, behind /sys, links followed; empty when it names none.
  Optional<String> device(String given) {
    String full = given.startsWith(SYS + "/") ? given : given.startsWith("/") ? SYS + given : given;
    return process.sys().files().directory(process.cwd(), full, process.caller())
            instanceof Done<Location>(Location place)
        ? Optional.of(place.path())
            .filter(path -> path.startsWith(SYS + "/"))
            .map(path -> path.substring(SYS.length()))
            .filter(path -> has(path, "uevent"))
        : Optional.empty();
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The device above; empty when none is.
  Optional<String> parent(String path) {
    String above = path;
    while (above.lastIndexOf('/') > 0) {
      above = above.substring(0, above.lastIndexOf('/'));
      if (!above.equals("/devices") && isDirectory(above) && has(above, "uevent")) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /// The lines of a device's file `uevent`, as udev has them.
  List<String> properties(String path) {
    return content(path + "/uevent")
        .map(text -> text.lines().map(Tree::property).toList())
        .orElse(List.of());
  }

  /// A property of the kernel's as udev has it: the name of a node is its path.
  static String property(String line) {
    return line.startsWith(NODE) ? NODE + "/dev/" + line.substring(NODE.length()) : line;
  }
}
