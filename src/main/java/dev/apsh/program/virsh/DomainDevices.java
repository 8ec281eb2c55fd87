package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;

/// The `<devices>` of a domain's definition, in libvirt's order and with those that every domain
/// has.
final class DomainDevices {
  private static final String EMULATOR = "/usr/bin/qemu-system-s390x";
  private static final List<String> ORDER =
      List.of(
          "disk",
          "controller",
          "lease",
          "filesystem",
          "interface",
          "smartcard",
          "serial",
          "parallel",
          "console",
          "channel",
          "input",
          "tpm",
          "graphics",
          "sound",
          "audio",
          "video",
          "hostdev",
          "redirdev",
          "redirfilter",
          "hub",
          "watchdog",
          "memballoon",
          "rng",
          "nvram",
          "panic",
          "shmem",
          "memory",
          "iommu",
          "vsock",
          "crypto",
          "pstore");

  private static final List<String> BALLOONS =
      List.of("virtio", "xen", "none", "virtio-transitional", "virtio-non-transitional");

  private final Xml all;
  private final List<Hostdev> hostdevs;

  private DomainDevices(Xml all, List<Hostdev> hostdevs) {
    this.all = all;
    this.hostdevs = hostdevs;
  }

  /// Refuses a host device that is not as it has to be.
  static DomainDevices read(Xml domain) throws LibvirtError {
    for (Xml balloon :
        domain.child("devices").map(each -> each.children("memballoon")).orElse(List.of())) {
      EnumAttribute.required(balloon, "model", BALLOONS);
    }
    return new DomainDevices(
        domain.child("devices").orElseGet(() -> Xml.of("devices")), Hostdev.of(domain));
  }

  /// Refuses host devices that do not go together.
  void check() throws LibvirtError {
    Hostdev.check(hostdevs);
  }

  Xml xml() {
    List<Xml> devices = new ArrayList<>();
    devices.add(
        Xml.of("emulator", all.textOf("emulator").filter(s -> !s.isEmpty()).orElse(EMULATOR)));
    for (String name : ORDER) {
      switch (name) {
        case "hostdev" -> hostdevs.forEach(each -> devices.add(each.unplugged().xml()));
        case "controller" -> addControllers(devices);
        case "audio" -> addOr(devices, name, Xml.of("audio").with("id", "1").with("type", "none"));
        case "memballoon" -> addOr(devices, name, balloon());
        case "panic" -> addOr(devices, name, Xml.of("panic").with("model", "s390"));
        default -> devices.addAll(all.children(name));
      }
    }
    return Xml.of("devices").with(devices);
  }

  private void addControllers(List<Xml> devices) {
    List<Xml> given = all.children("controller");
    boolean hasPci =
        given.stream().anyMatch(each -> each.attribute("type").orElse("").equals("pci"));
    devices.addAll(given);
    if (!hasPci) {
      devices.add(
          Xml.of("controller").with("type", "pci").with("index", "0").with("model", "pci-root"));
    }
  }

  private void addOr(List<Xml> devices, String name, Xml usual) {
    List<Xml> given = all.children(name);
    devices.addAll(given.isEmpty() ? List.of(usual) : given);
  }

  /// It has the first address, where no other device could have it.
  private Xml balloon() {
    Xml balloon = Xml.of("memballoon").with("model", "virtio");
    List<String> without = List.of("emulator", "hostdev", "audio", "panic");
    boolean isAlone = all.children().stream().allMatch(each -> without.contains(each.name()));
    return isAlone
        ? balloon.with(
            Xml.of("address")
                .with("type", "ccw")
                .with("cssid", "0xfe")
                .with("ssid", "0x0")
                .with("devno", "0x0000"))
        : balloon;
  }

  /// The same devices, of which the controller and the balloon that every domain has are named.
  static Xml named(Xml all) {
    List<Xml> devices = new ArrayList<>();
    for (Xml device : all.children()) {
      String type = device.attribute("type").orElse("");
      boolean isRoot = device.name().equals("controller") && type.equals("pci");
      boolean isBalloon =
          device.name().equals("memballoon")
              && device.attribute("model").orElse("").equals("virtio");
      devices.add(
          isRoot
              ? named(device, "pci." + device.attribute("index").orElse("0"))
              : isBalloon ? named(device, "balloon0") : device);
    }
    return all.with(devices);
  }

  /// The alias stands before the address.
  private static Xml named(Xml device, String alias) {
    List<Xml> parts = new ArrayList<>(device.children());
    if (device.child("alias").isEmpty()) {
      parts.addFirst(Xml.of("alias").with("name", alias));
    }
    return device.with(parts);
  }

  /// The same devices with other host devices.
  static Xml with(Xml all, List<Hostdev> hostdevs) {
    List<Xml> devices = new ArrayList<>(all.children());
    devices.removeIf(each -> each.name().equals("hostdev"));
    int at = 0;
    while (at < devices.size()
        && ORDER.indexOf(devices.get(at).name()) < ORDER.indexOf("hostdev")) {
      at++;
    }
    devices.addAll(at, hostdevs.stream().map(Hostdev::xml).toList());
    return all.with(devices);
  }
}
