package dev.apsh.program.virsh;

import java.util.List;

/// The names of the capabilities that a node device can have.
final class Capabilities {
  static final List<String> ALL =
      List.of(
          "system",
          "pci",
          "usb_device",
          "usb",
          "net",
          "scsi_host",
          "scsi_target",
          "scsi",
          "storage",
          "fc_host",
          "vports",
          "scsi_generic",
          "drm",
          "mdev_types",
          "mdev",
          "ccw",
          "css",
          "vdpa",
          "ap_card",
          "ap_queue",
          "ap_matrix",
          "vpd");

  private Capabilities() {}

  static boolean isOne(String name) {
    return ALL.contains(name);
  }

  /// Whether a device has it; the matrix has the types of its mediated devices too.
  static boolean has(NodeDevice device, String name) {
    return device.type().equals(name)
        || (name.equals("mdev_types")
            && device.capability().children("capability").stream()
                .anyMatch(each -> each.attribute("type").orElse("").equals(name)));
  }
}
