package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a domain is and boots: its type, its `<os>`.
final class DomainOs {
  private static final String MACHINE = "s390-ccw-virtio";
  private static final String NEWEST = MACHINE + "-8.2";
  private static final String EMULATOR = "/usr/bin/qemu-system-s390x";
  private static final String VERSIONS =
      "2\\.([4-9]|1[0-2])|3\\.[01]|4\\.[0-2]|5\\.[0-2]|6\\.[0-2]|7\\.[0-2]|8\\.[0-2]";
  private static final List<String> KINDS =
      List.of(
          "none",
          "qemu",
          "kqemu",
          "kvm",
          "xen",
          "lxc",
          "uml",
          "openvz",
          "test",
          "vmware",
          "hyperv",
          "vbox",
          "phyp",
          "parallels",
          "bhyve",
          "vz",
          "hvf");
  private static final List<String> TYPES = List.of("hvm", "xen", "linux", "exe", "uml", "xenpvh");
  private static final List<String> ARCHITECTURES =
      List.of(
          "aarch64",
          "alpha",
          "armv6l",
          "armv7l",
          "armv7b",
          "cris",
          "i686",
          "ia64",
          "lm32",
          "loongarch64",
          "m68k",
          "microblaze",
          "microblazeel",
          "mips",
          "mipsel",
          "mips64",
          "mips64el",
          "openrisc",
          "parisc",
          "parisc64",
          "ppc",
          "ppc64",
          "ppc64le",
          "ppcemb",
          "riscv32",
          "riscv64",
          "s390",
          "s390x",
          "sh4",
          "sh4eb",
          "sparc",
          "sparc64",
          "unicore32",
          "x86_64",
          "xtensa",
          "xtensaeb");
  private static final List<String> BOOTS = List.of("fd", "cdrom", "hd", "network");

  private static final List<String> BEFORE =
      List.of("loader", "nvram", "kernel", "initrd", "cmdline", "dtb");
  private static final List<String> BEHIND = List.of("bootmenu", "smbios", "bios");

  private final Xml domain;
  private final String kind;
  private final String type;
  private final String architecture;
  private final String machine;

  private DomainOs(Xml domain, String kind, String type, String architecture, String machine) {
    this.domain = domain;
    this.kind = kind;
    this.type = type;
    this.architecture = architecture;
    this.machine = machine.equals(MACHINE) || machine.isEmpty() ? NEWEST : machine;
  }

  /// Refuses words that libvirt does not know.
  static DomainOs read(Xml domain) throws LibvirtError {
    String kind = domain.attribute("type").orElse("");
    if (kind.isEmpty()) {
      throw LibvirtError.internal("missing domain type attribute");
    }
    if (!KINDS.contains(kind)) {
      throw LibvirtError.unsupported("invalid domain type " + kind);
    }
    Optional<Xml> os = domain.child("os");
    String type = os.flatMap(all -> CapabilityXml.text(all, "type")).orElse("");
    if (type.isEmpty()) {
      throw LibvirtError.xml("an os <type> must be specified");
    }
    if (!TYPES.contains(type)) {
      throw LibvirtError.unsupported("unknown OS type '" + type + "'");
    }
    String arch = os.flatMap(all -> all.attributeOf("type", "arch")).orElse("");
    if (!arch.isEmpty() && !ARCHITECTURES.contains(arch)) {
      throw LibvirtError.unsupported("Unknown architecture " + arch);
    }
    for (Xml boot : os.map(all -> all.children("boot")).orElse(List.of())) {
      EnumAttribute.required(boot, "dev", BOOTS);
    }
    String machine = os.flatMap(all -> all.attributeOf("type", "machine")).orElse("");
    return new DomainOs(domain, kind, type, arch.isEmpty() ? "s390x" : arch, machine);
  }

  String kind() {
    return kind;
  }

  /// Refuses another machine's architecture.
  void checkEmulator() throws LibvirtError {
    if (!architecture.equals("s390x")) {
      throw LibvirtError.unsupported("No emulator found for arch '" + architecture + "'");
    }
  }

  /// Refuses what QEMU does not have.
  void check() throws LibvirtError {
    if (!type.equals("hvm")) {
      throw lacks("os type", type);
    }
    if (!kind.equals("kvm") && !kind.equals("qemu")) {
      throw lacks("virt type", kind);
    }
    if (!machine.startsWith(MACHINE + "-")
        || !machine.substring(MACHINE.length() + 1).matches(VERSIONS)) {
      throw lacks("machine type", machine);
    }
  }

  private static LibvirtError lacks(String what, String value) {
    return LibvirtError.unsupported(
        "Emulator '%s' does not support %s '%s'".formatted(EMULATOR, what, value));
  }

  /// A domain that says nothing of it boots from its first disk.
  Xml xml() {
    List<Xml> parts = new ArrayList<>();
    parts.add(Xml.of("type", type).with("arch", architecture).with("machine", machine));
    Xml given = domain.child("os").orElseThrow();
    BEFORE.forEach(name -> parts.addAll(given.children(name)));
    List<Xml> boots = given.children("boot");
    boolean isOrdered =
        domain.child("devices").map(Xml::children).orElse(List.of()).stream()
            .anyMatch(each -> each.child("boot").isPresent());
    if (!boots.isEmpty()) {
      parts.addAll(boots);
    } else if (!isOrdered) {
      parts.add(Xml.of("boot").with("dev", "hd"));
    }
    BEHIND.forEach(name -> parts.addAll(given.children(name)));
    return Xml.of("os").with(parts);
  }
}
