package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a `<capability>` of a node device as libvirt does, which asks of each type for what it
/// needs.
final class CapabilityXml {
  private static final List<String> NOT_ALONE =
      List.of("mdev_types", "fc_host", "vports", "scsi_generic", "vdpa", "vpd");
  private static final int LAST_DOMAIN = 255;

  private final Xml capability;
  private final String device;

  /// @param device the name that errors give the device
  CapabilityXml(Xml capability, String device) {
    this.capability = capability;
    this.device = device;
  }

  /// The type, when all that it asks for is there.
  String type() throws LibvirtError {
    String type = EnumAttribute.required(capability, "type", Capabilities.ALL);
    if (NOT_ALONE.contains(type)) {
      throw LibvirtError.internal(
          "unknown capability type '%d' for '%s'"
              .formatted(Capabilities.ALL.indexOf(type), device));
    }
    switch (type) {
      case "mdev" -> {
        mdevType();
        uuid();
        group();
      }
      case "ap_card" -> number("ap-adapter");
      case "ap_queue" -> {
        number("ap-adapter");
        domain();
      }
      case "system" -> system();
      default -> {}
    }
    return type;
  }

  private String mdevType() throws LibvirtError {
    return capability
        .attributeOf("type", "id")
        .filter(id -> !id.isEmpty())
        .orElseThrow(
            () -> LibvirtError.unsupported("missing type id attribute for '" + device + "'"));
  }

  /// Of a mediated device, with the dashes.
  Optional<String> uuid() throws LibvirtError {
    Optional<String> uuid = text(capability, "uuid");
    if (uuid.isPresent() && !Uuid.isOne(uuid.get())) {
      throw LibvirtError.internal("Invalid uuid '" + uuid.get() + "' for new mdev device");
    }
    return uuid.map(Uuid::canonical);
  }

  private void group() throws LibvirtError {
    String number = capability.attributeOf("iommuGroup", "number").orElse("");
    if (!number.isEmpty() && Numbers.unsigned(number).isEmpty()) {
      throw LibvirtError.internal("invalid iommuGroup number attribute for '" + device + "'");
    }
  }

  private long number(String element) throws LibvirtError {
    String text =
        text(capability, element)
            .orElseThrow(() ->
                LibvirtError.unsupported("missing " + element + " value for '" + device + "'"));
    return Numbers.unsigned(text)
        .orElseThrow(() ->
            LibvirtError.unsupported(
                "invalid %s value '%s' for '%s'".formatted(element, text, device)));
  }

  private void domain() throws LibvirtError {
    if (number("ap-domain") > LAST_DOMAIN) {
      throw LibvirtError.unsupported(
          "ap-domain value '%s' is out of range for '%s'"
              .formatted(text(capability, "ap-domain").orElse(""), device));
    }
  }

  private void system() throws LibvirtError {
    Optional<String> uuid = capability.child("hardware").flatMap(all -> text(all, "uuid"));
    if (uuid.isEmpty()) {
      throw LibvirtError.internal("no system UUID supplied for '" + device + "'");
    }
    if (!Uuid.isOne(uuid.get())) {
      throw LibvirtError.internal("malformed uuid element for '" + device + "'");
    }
  }

  /// The configuration of a mediated device, which is never one that starts by itself; attributes
  /// that lack a name or a value are left out.
  MdevConfig config() throws LibvirtError {
    List<MdevConfig.Attribute> attributes = new ArrayList<>();
    for (Xml attr : capability.children("attr")) {
      String name = attr.attribute("name").orElse("");
      String value = attr.attribute("value").orElse("");
      if (!name.isEmpty() && !value.isEmpty()) {
        attributes.add(new MdevConfig.Attribute(name, value));
      }
    }
    return new MdevConfig(mdevType(), false, attributes);
  }

  /// The text of an element, unless it is empty.
  static Optional<String> text(Xml xml, String element) {
    return xml.child(element).map(Xml::text).filter(text -> !text.isEmpty());
  }
}
