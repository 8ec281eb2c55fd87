package dev.apsh.program.virsh;

import java.util.List;
import java.util.Optional;

/// The definition of a node device as an administrator writes it.
///
/// @param name what errors call it
/// @param parent libvirt's name of the parent, empty when it is left out
/// @param uuid of a mediated device, empty when it is left out
/// @param config of a mediated device; empty for one of another kind
record NodeDeviceXml(
    String name, String parent, Optional<String> uuid, Optional<MdevConfig> config) {
  private static final List<String> DEVNODES = List.of("dev", "link");

  /// Reads the definition of a device that is to be made.
  ///
  /// @param isValidated whether it is held against the schema first
  static NodeDeviceXml ofNew(String text, boolean isValidated) throws LibvirtError {
    return of(read(text, isValidated), "new device");
  }

  /// Reads the changed definition of a device that is there; the schema has to allow it.
  static NodeDeviceXml ofExisting(String text) throws LibvirtError {
    Xml device = read(text, true);
    String name =
        CapabilityXml.text(device, "name")
            .orElseThrow(() -> LibvirtError.plain("missing name information"));
    return of(device, name);
  }

  private static Xml read(String text, boolean isValidated) throws LibvirtError {
    Xml device = XmlReader.read(text, "node_device_definition", "device");
    if (isValidated) {
      NodeDeviceSchema.check(device);
    }
    return device;
  }

  private static NodeDeviceXml of(Xml device, String name) throws LibvirtError {
    for (Xml devnode : device.children("devnode")) {
      EnumAttribute.required(devnode, "type", DEVNODES);
    }
    List<Xml> capabilities = device.children("capability");
    if (capabilities.isEmpty()) {
      throw LibvirtError.internal("no device capabilities for '" + name + "'");
    }
    Optional<CapabilityXml> mdev = Optional.empty();
    for (Xml each : capabilities) {
      CapabilityXml capability = new CapabilityXml(each, name);
      if (capability.type().equals("mdev") && mdev.isEmpty()) {
        mdev = Optional.of(capability);
      }
    }
    String parent = CapabilityXml.text(device, "parent").orElse("");
    return mdev.isEmpty()
        ? new NodeDeviceXml(name, parent, Optional.empty(), Optional.empty())
        : new NodeDeviceXml(name, parent, mdev.get().uuid(), Optional.of(mdev.get().config()));
  }

  /// Its configuration as a mediated device; refuses one of another kind.
  MdevConfig mdev() throws LibvirtError {
    return config.orElseThrow(() -> LibvirtError.unsupported("Unsupported device type"));
  }
}
