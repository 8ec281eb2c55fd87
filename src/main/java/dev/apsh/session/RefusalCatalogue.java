package dev.apsh.session;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.lab.World;
import dev.apsh.shell.Builtins;
import dev.apsh.transcript.Place;
import dev.apsh.transcript.Refusal;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.Vfs;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All that a kernel's files of sysfs declare to refuse with, as a machine shows them that has
/// vfio_ap and a mediated device.
public final class RefusalCatalogue {
  private static final String SETUP =
      "modprobe vfio_ap; uuidgen > "
          + "/sys/devices/vfio_ap/matrix/mdev_supported_types/vfio_ap-passthrough/create";

  private final String profile;
  private final Set<Refusal> all = new TreeSet<>();

  private RefusalCatalogue(String profile) {
    this.profile = profile;
  }

  /// The refusals of the kernel of a world, a fresh one, which is used up.
  public static Set<Refusal> of(World world, Builtins builtins) {
    try (TranscriptShell shell = new TranscriptShell(world, builtins, Map.of())) {
      var _ = shell.run(Place.HOST, SETUP.getBytes(StandardCharsets.US_ASCII));
      RefusalCatalogue catalogue = new RefusalCatalogue(world.profile().name());
      Vfs files = world.host().files();
      if (files.node(files.root(), "/sys", Caller.ROOT) instanceof Done<Node>(Directory sys)) {
        catalogue.walk("/sys", sys);
      }
      return catalogue.all;
    }
  }

  private void walk(String path, Directory directory) {
    for (String name : directory.names()) {
      Optional<Node> child = directory.child(name);
      if (child.isEmpty() || child.get() instanceof Link) {
        continue;
      }
      String below = path + "/" + name;
      if (child.get() instanceof Directory folder) {
        walk(below, folder);
      } else if (child.get() instanceof Attribute attribute) {
        for (Errno errno : attribute.refusals()) {
          all.add(new Refusal(profile, AttributeName.of(below), errno.name()));
        }
      }
    }
  }
}
