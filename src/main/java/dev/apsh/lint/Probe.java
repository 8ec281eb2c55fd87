package dev.apsh.lint;

import dev.apsh.ap.ApMatrix;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.lab.LabDefinition;
import dev.apsh.lab.World;
import dev.apsh.linux.Sys;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A machine that was booted to be looked at: the lab's, with vfio_ap loaded and one mediated
/// device, which stands for all of them.
final class Probe {
  static final String UUID = "00000000-0000-4000-8000-000000000001";

  private static final Pattern ANY_UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Sys host;
  private final LabDefinition lab;

  Probe(World world, LabDefinition lab) {
    this.host = world.host();
    this.lab = lab;
  }

  /// Its host.
  Sys sys() {
    return host;
  }

  ApMatrix lpar() {
    return lab.machine().lpars().stream()
        .filter(lpar -> lpar.name().equals(lab.host()))
        .findFirst()
        .orElseThrow()
        .matrix();
  }

  /// Whether the machine, any LPAR of it, has that adapter.
  boolean hasAdapter(int number) {
    return lab.machine().adapters().stream().anyMatch(adapter -> adapter.number() == number);
  }

  boolean hasDomain(int number) {
    return lab.machine().lpars().stream()
        .anyMatch(lpar -> lpar.matrix().domains().bits().anyMatch(bit -> bit == number));
  }

  /// Where a path leaves what is there: the folder that is, and the name that is not.
  record Missing(String folder, String name, boolean last, List<String> others) {}

  /// Nothing when all of the path is there, or cannot be known.
  Optional<Missing> missing(String path) {
    String here = "";
    List<String> names = List.of(path.split("/+"));
    for (int i = 1; i < names.size(); i++) {
      String name = names.get(i);
      if (name.equals(".") || name.matches(".*[*?\\[].*")) {
        return Optional.empty();
      }
      if (isMdev(here, name)) {
        name = UUID;
      }
      if (!Use.isKnown(name)) {
        return Optional.empty();
      }
      String next = here + "/" + name;
      if (node(next).isEmpty()) {
        return Optional.of(new Missing(here, name, i == names.size() - 1, names(here)));
      }
      here = next;
    }
    return Optional.empty();
  }

  /// Whether a name in a folder is that of a mediated device: a UUID or what a variable holds.
  private boolean isMdev(String folder, String name) {
    boolean open = !Use.isKnown(name) || ANY_UUID.matcher(name).matches();
    return open && names(folder).contains(UUID);
  }

  Optional<Node> node(String path) {
    return host.files().node(host.files().root(), path, Caller.ROOT)
            instanceof Done<Node>(Node node)
        ? Optional.of(node)
        : Optional.empty();
  }

  private List<String> names(String folder) {
    return node(folder.isEmpty() ? "/" : folder).orElse(null) instanceof Directory directory
        ? List.copyOf(directory.names())
        : List.of();
  }

  /// The files of the mediated device.
  List<String> mdevFiles() {
    List<String> files = new ArrayList<>();
    String folder = "/sys/bus/mdev/devices/" + UUID;
    for (String name : names(folder)) {
      if (node(folder + "/" + name).orElse(null) instanceof Attribute) {
        files.add(name);
      }
    }
    return files;
  }
}
