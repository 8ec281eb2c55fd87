package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A mediated device that a domain is given, as its definition says it.
///
/// @param managed what the definition says of it, which has no effect
/// @param boots whether the domain is to boot from it
record Hostdev(String uuid, String model, String managed, boolean boots, String alias) {
  private static final String AP = "vfio-ap";
  private static final List<String> MODELS = List.of("vfio-pci", "vfio-ccw", AP);
  private static final List<String> TYPES = List.of("usb", "pci", "scsi", "scsi_host", "mdev");
  private static final List<String> SWITCH = List.of("on", "off");
  private static final List<String> ADDRESSES =
      List.of(
          "none",
          "pci",
          "drive",
          "virtio-serial",
          "ccid",
          "usb",
          "spapr-vio",
          "virtio-s390",
          "ccw",
          "virtio-mmio",
          "isa",
          "dimm",
          "unassigned");

  /// Begins the aliases that a definition may give.
  private static final String OF_USER = "ua-";

  /// Reads a `<hostdev>`, or says what is wrong with it.
  static Hostdev parse(Xml xml) throws LibvirtError {
    String mode =
        EnumAttribute.optional(xml, "mode", List.of("subsystem", "capabilities"))
            .orElse("subsystem");
    boolean isSubsystem = mode.equals("subsystem");
    String type =
        EnumAttribute.required(
            xml, "type", isSubsystem ? TYPES : List.of("storage", "misc", "net"));
    Xml source =
        xml.child("source")
            .orElseThrow(() -> LibvirtError.xml("Missing <source> element in hostdev device"));
    if (!type.equals("mdev")) {
      throw LibvirtError.notSupported(
          "<hostdev mode='" + mode + "' type='" + type + "'> is not simulated");
    }
    String model = EnumAttribute.required(xml, "model", MODELS);
    EnumAttribute.optional(xml, "display", SWITCH);
    EnumAttribute.optional(xml, "ramfb", SWITCH);
    String uuid = uuid(source);
    boolean boots = boots(xml);
    if (xml.child("address").isPresent()) {
      EnumAttribute.required(xml.child("address").get(), "type", ADDRESSES);
    }
    String managed = xml.attribute("managed").orElse("").equals("yes") ? "yes" : "no";
    String alias = xml.attributeOf("alias", "name").orElse("");
    return new Hostdev(uuid, model, managed, boots, alias);
  }

  private static String uuid(Xml source) throws LibvirtError {
    Xml address =
        source
            .child("address")
            .orElseThrow(() -> LibvirtError.unsupported("Missing <address> element"));
    String uuid =
        address
            .attribute("uuid")
            .orElseThrow(
                () -> LibvirtError.unsupported("Missing 'uuid' attribute for element <address>"));
    if (!Uuid.isOne(uuid)) {
      throw LibvirtError.internal("Cannot parse uuid attribute of element <address>");
    }
    return Uuid.canonical(uuid).toLowerCase(Locale.ROOT);
  }

  private static boolean boots(Xml xml) throws LibvirtError {
    if (xml.child("boot").isEmpty()) {
      return false;
    }
    Xml boot = xml.child("boot").get();
    if (boot.attribute("order").isEmpty()) {
      throw EnumAttribute.missing(boot, "order");
    }
    if (!boot.attribute("order").get().matches("[0-9]{1,9}")) {
      throw EnumAttribute.notNumber(boot, "order");
    }
    return true;
  }

  /// Where libvirt looks for the device.
  String path() {
    return "/sys/bus/mdev/devices/" + uuid;
  }

  /// With an alias for what runs, unless the definition has given it one.
  Hostdev named(String next) {
    return alias.startsWith(OF_USER) ? this : new Hostdev(uuid, model, managed, boots, next);
  }

  /// As a definition keeps it: without an alias that is libvirt's own.
  Hostdev unplugged() {
    return named("");
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
            .with("managed", managed)
            .with("model", model)
            .with(Xml.of("source").with(address));
    return alias.isEmpty() ? hostdev : hostdev.with(Xml.of("alias").with("name", alias));
  }

  /// Those of a domain.
  static List<Hostdev> of(Xml domain) throws LibvirtError {
    List<Hostdev> devices = new ArrayList<>();
    for (Xml xml : domain.child("devices").map(all -> all.children("hostdev")).orElse(List.of())) {
      devices.add(parse(xml));
    }
    return devices;
  }

  /// A domain has at most one of AP's, and does not boot from it.
  static void check(List<Hostdev> devices) throws LibvirtError {
    for (Hostdev device : devices) {
      device.check();
      if (device.model.equals(AP)
          && devices.stream().filter(each -> each.model.equals(AP)).count() > 1) {
        throw LibvirtError.unsupported("Only one hostdev of model vfio-ap is supported");
      }
    }
  }

  /// Refuses to boot from one of AP's.
  void check() throws LibvirtError {
    if (model.equals(AP) && boots) {
      throw LibvirtError.unsupported(
          "booting from assigned devices is not supported by mediated devices of model vfio-ap");
    }
  }
}
