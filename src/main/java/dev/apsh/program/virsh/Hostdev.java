package dev.apsh.program.virsh;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A mediated device that a domain is given, as its definition says it.
record Hostdev(String uuid, String model, String alias) {
  private static final Set<String> MODELS = Set.of("vfio-pci", "vfio-ccw", "vfio-ap");

  /// Reads a `<hostdev>`, or says what is wrong with it.
  static Hostdev parse(Xml xml) throws LibvirtError {
    String mode = xml.attribute("mode").orElse("subsystem");
    String type = xml.attribute("type").orElse("");
    if (!mode.equals("subsystem") || !type.equals("mdev")) {
      throw type.isEmpty()
          ? LibvirtError.xml("Missing required attribute 'type' in element 'hostdev'")
          : LibvirtError.notSupported(
              "<hostdev mode='" + mode + "' type='" + type + "'> is not simulated");
    }
    Xml source =
        xml.child("source")
            .orElseThrow(() -> LibvirtError.xml("Missing <source> element in hostdev device"));
    String model = xml.attribute("model").orElse("");
    if (model.isEmpty()) {
      throw LibvirtError.xml("Missing 'model' attribute in mediated device's <hostdev> element");
    }
    if (!MODELS.contains(model)) {
      throw LibvirtError.xml(
          "Invalid value for attribute 'model' in element 'hostdev': '" + model + "'.");
    }
    if (model.equals("vfio-ap") && xml.child("boot").isPresent()) {
      throw LibvirtError.unsupported(
          "booting from assigned devices is not supported by mediated devices of model vfio-ap");
    }
    return new Hostdev(uuid(source), model, xml.attributeOf("alias", "name").orElse(""));
  }

  private static String uuid(Xml source) throws LibvirtError {
    if (source.child("address").isEmpty()) {
      throw LibvirtError.xml("Missing <address> element");
    }
    String uuid = source.attributeOf("address", "uuid").orElse("");
    if (uuid.isEmpty()) {
      throw LibvirtError.xml("Missing 'uuid' attribute for element <address>");
    }
    if (!Uuid.isOne(uuid)) {
      throw LibvirtError.xml("Cannot parse uuid attribute of element <address>");
    }
    return uuid.toLowerCase(Locale.ROOT);
  }

  /// Where libvirt looks for the device.
  String path() {
    return "/sys/bus/mdev/devices/" + uuid;
  }

  Hostdev named(String next) {
    return new Hostdev(uuid, model, next);
  }

  /// The same mediated device, whatever its alias.
  boolean isSame(Hostdev other) {
    return uuid.equals(other.uuid);
  }

  Xml xml() {
    Xml address = Xml.of("address").with("uuid", uuid);
    Xml hostdev =
        Xml.of("hostdev")
            .with("mode", "subsystem")
            .with("type", "mdev")
            .with("managed", "no")
            .with("model", model)
            .with(Xml.of("source").with(address));
    return alias.isEmpty() ? hostdev : hostdev.with(Xml.of("alias").with("name", alias));
  }

  /// Those of a domain.
  static List<Hostdev> of(Xml domain) throws LibvirtError {
    var devices = new java.util.ArrayList<Hostdev>();
    for (Xml xml : domain.child("devices").map(all -> all.children("hostdev")).orElse(List.of())) {
      devices.add(parse(xml));
    }
    return devices;
  }

  /// A domain has at most one of AP's.
  static void check(List<Hostdev> devices) throws LibvirtError {
    if (devices.stream().filter(device -> device.model.equals("vfio-ap")).count() > 1) {
      throw LibvirtError.unsupported("Only one hostdev of model vfio-ap is supported");
    }
  }
}
