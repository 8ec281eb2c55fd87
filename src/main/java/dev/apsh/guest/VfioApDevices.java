package dev.apsh.guest;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Sys;
import dev.apsh.vfio.MatrixMdev;
import dev.apsh.vfio.VfioAp;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// How QEMU 8.2 makes vfio-ap devices of one host's mediated devices, with its words for what it
/// cannot do.
final class VfioApDevices {
  private final Sys host;
  private final Supplier<Optional<VfioAp>> vfio;

  VfioApDevices(Sys host, Supplier<Optional<VfioAp>> vfio) {
    this.host = host;
    this.vfio = vfio;
  }

  /// Plugs a device in, or says why not, in this order: no AP bus or one that has its device, an id
  /// that another has, no mediated device at that path, one that this user may not open, or nobody
  /// can now.
  Optional<String> plug(Guest guest, DeviceArgument.VfioAp argument) {
    if (!guest.has(ApFeature.AP) || !guest.attached().isEmpty()) {
      return Optional.of("No 'ap-bus' bus found for device 'vfio-ap'");
    }
    Optional<String> group = group(argument.sysfsdev());
    if (group.isEmpty()) {
      return Optional.of(
          "vfio-ap: no iommu_group found for %s: Failed to read the symbolic link “%s”: %s"
              .formatted(
                  argument.sysfsdev(),
                  argument.sysfsdev() + "/iommu_group",
                  "No such file or directory"));
    }
    String uuid = baseName(argument.sysfsdev()).toLowerCase(Locale.ROOT);
    Optional<MatrixMdev> mdev = vfio.get().flatMap(module -> module.mdev(uuid));
    if (mdev.isEmpty()) {
      return Optional.of("vfio " + uuid + ": no such host device");
    }
    Optional<Refused> closed = closed(guest.caller(), group.get());
    if (closed.isPresent()) {
      return closed.map(no -> cannotOpen(uuid, group.get(), no));
    }
    return guest
        .attach(new Guest.Attached(argument, mdev.get()))
        .map(no -> cannotOpen(uuid, group.get(), no));
  }

  /// Why a user may not open the node of a group.
  private Optional<Refused> closed(Caller caller, String group) {
    String path = "/dev/vfio/" + group;
    return host.files().open(host.files().root(), path, OpenMode.WRITE_EXISTING, 0, caller)
            instanceof Failed<OpenFile>(Refused no)
        ? Optional.of(no)
        : Optional.empty();
  }

  private static String cannotOpen(String uuid, String group, Refused why) {
    return "vfio %s: failed to open /dev/vfio/%s: %s".formatted(uuid, group, why.text());
  }

  /// The number of the IOMMU group of a device, by its link in sysfs.
  private Optional<String> group(String path) {
    return host.files().nodeOrLink(host.files().root(), path + "/iommu_group", Caller.ROOT)
            instanceof Done<Node>(Link link)
        ? Optional.of(baseName(link.target()))
        : Optional.empty();
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
