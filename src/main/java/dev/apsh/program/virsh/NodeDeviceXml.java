package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The definition of a mediated device as an administrator writes it.
///
/// @param parent libvirt's name of the parent, empty when it is left out
/// @param uuid empty when it is left out
record NodeDeviceXml(String parent, Optional<String> uuid, MdevConfig config) {

  static NodeDeviceXml parse(String text) throws LibvirtError {
    Xml device = XmlReader.read(text, "node_device_definition", "device");
    Xml capability =
        device
            .child("capability")
            .orElseThrow(() -> LibvirtError.xml("no device capabilities for 'new device'"));
    String type = capability.attribute("type").orElse("");
    if (type.isEmpty()) {
      throw LibvirtError.xml("missing capability type");
    }
    if (!Capabilities.isOne(type)) {
      throw LibvirtError.unsupported("unknown capability type '" + type + "' for 'new device'");
    }
    if (!type.equals("mdev")) {
      throw LibvirtError.unsupported("Unsupported device type");
    }
    return new NodeDeviceXml(
        device.textOf("parent").orElse(""), uuid(capability), config(capability));
  }

  private static Optional<String> uuid(Xml capability) throws LibvirtError {
    Optional<String> uuid = capability.textOf("uuid");
    if (uuid.isPresent() && !Uuid.isOne(uuid.get())) {
      throw LibvirtError.xml("Failed to parse UUID '" + uuid.get() + "' for 'new device'");
    }
    return uuid.map(text -> text.toLowerCase(Locale.ROOT));
  }

  private static MdevConfig config(Xml capability) throws LibvirtError {
    String type =
        capability
            .attributeOf("type", "id")
            .orElseThrow(() -> LibvirtError.xml("missing type id attribute for 'new device'"));
    List<MdevConfig.Attribute> attributes = new ArrayList<>();
    for (Xml attr : capability.children("attr")) {
      Optional<String> name = attr.attribute("name");
      Optional<String> value = attr.attribute("value");
      if (name.isEmpty() || value.isEmpty()) {
        throw LibvirtError.xml("mdev attribute missing name or value");
      }
      attributes.add(new MdevConfig.Attribute(name.get(), value.get()));
    }
    return new MdevConfig(type, false, attributes);
  }
}
