package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A domain's definition as libvirt keeps it: what it knows, in its order, with what was left out.
final class DomainXml {
  private static final String MACHINE = "s390-ccw-virtio-8.2";
  private static final String EMULATOR = "/usr/bin/qemu-system-s390x";
  private static final List<String> AS_THEY_ARE =
      List.of("title", "description", "metadata", "iothreads", "features", "cpu");
  private static final Set<String> TYPES = Set.of("kvm", "qemu");

  private final Xml given;
  private final List<Xml> parts = new ArrayList<>();

  private DomainXml(Xml given) {
    this.given = given;
  }

  /// Reads a definition.
  ///
  /// @param newUuid for a domain without one
  static Xml parse(String text, Supplier<String> newUuid) throws LibvirtError {
    Xml given = XmlReader.read(text, "domain_definition", "domain");
    return new DomainXml(given).normal(newUuid);
  }

  private Xml normal(Supplier<String> newUuid) throws LibvirtError {
    String type =
        given
            .attribute("type")
            .orElseThrow(
                () -> LibvirtError.xml("Missing required attribute 'type' in element 'domain'"));
    if (!TYPES.contains(type)) {
      throw LibvirtError.xml(
          "Invalid value for attribute 'type' in element 'domain': '" + type + "'.");
    }
    parts.add(Xml.of("name", name()));
    parts.add(Xml.of("uuid", uuid(newUuid)));
    keep(AS_THEY_ARE.subList(0, 3));
    memory();
    processors();
    keep(AS_THEY_ARE.subList(3, 4));
    parts.add(os());
    keep(AS_THEY_ARE.subList(4, 6));
    parts.add(given.child("clock").orElseGet(() -> Xml.of("clock").with("offset", "utc")));
    events();
    parts.add(devices());
    return Xml.of("domain").with("type", type).with(parts);
  }

  private String name() throws LibvirtError {
    String name = given.textOf("name").orElse("");
    if (name.isEmpty()) {
      throw LibvirtError.plain("missing name information");
    }
    if (name.contains("/")) {
      throw LibvirtError.xml("name " + name + " cannot contain '/'");
    }
    return name;
  }

  private String uuid(Supplier<String> newUuid) throws LibvirtError {
    Optional<String> uuid = given.textOf("uuid");
    if (uuid.isEmpty()) {
      return newUuid.get();
    }
    if (!Uuid.isOne(uuid.get())) {
      throw LibvirtError.internal("malformed uuid element");
    }
    return Uuid.canonical(uuid.get());
  }

  private void keep(List<String> names) {
    names.forEach(name -> given.child(name).ifPresent(parts::add));
  }

  private void memory() throws LibvirtError {
    Xml memory =
        given
            .child("memory")
            .orElseThrow(() ->
                LibvirtError.xml(
                    "Memory size must be specified via <memory> or in the <numa> configuration"));
    Xml current = given.child("currentMemory").orElse(memory);
    parts.add(Xml.of("memory", Memory.kibibytes(memory)).with("unit", "KiB"));
    parts.add(Xml.of("currentMemory", Memory.kibibytes(current)).with("unit", "KiB"));
  }

  private void processors() throws LibvirtError {
    String count = given.textOf("vcpu").orElse("1");
    if (count.length() > 3 || !count.matches("[0-9]+") || Integer.parseInt(count) == 0) {
      throw LibvirtError.xml("maximum vcpus count must be an integer");
    }
    parts.add(Xml.of("vcpu", count).with("placement", "static"));
  }

  private Xml os() throws LibvirtError {
    Optional<Xml> type = given.child("os").flatMap(os -> os.child("type"));
    if (type.isEmpty() || type.get().text().isBlank()) {
      throw LibvirtError.xml("an os <type> must be specified");
    }
    String arch = type.get().attribute("arch").orElse("s390x");
    if (!arch.equals("s390x")) {
      throw LibvirtError.invalidArgument(
          "could not find capabilities for arch=" + arch + " domaintype=kvm ");
    }
    String machine = type.get().attribute("machine").orElse(MACHINE);
    Xml os =
        Xml.of("os")
            .with(
                Xml.of("type", type.get().text().strip())
                    .with("arch", arch)
                    .with("machine", machine.equals("s390-ccw-virtio") ? MACHINE : machine));
    for (Xml other : given.child("os").orElseThrow().children()) {
      os = other.name().equals("type") ? os : os.with(other);
    }
    return os.children().size() > 1 ? os : os.with(Xml.of("boot").with("dev", "hd"));
  }

  private void events() {
    parts.add(Xml.of("on_poweroff", given.textOf("on_poweroff").orElse("destroy")));
    parts.add(Xml.of("on_reboot", given.textOf("on_reboot").orElse("restart")));
    parts.add(Xml.of("on_crash", given.textOf("on_crash").orElse("destroy")));
  }

  private Xml devices() throws LibvirtError {
    Xml all = given.child("devices").orElseGet(() -> Xml.of("devices"));
    List<Xml> devices = new ArrayList<>();
    devices.add(Xml.of("emulator", all.textOf("emulator").orElse(EMULATOR)));
    List<String> last = List.of("emulator", "hostdev", "memballoon", "panic");
    all.children().stream().filter(each -> !last.contains(each.name())).forEach(devices::add);
    List<Hostdev> hostdevs = Hostdev.of(given);
    Hostdev.check(hostdevs);
    hostdevs.forEach(each -> devices.add(each.named("").xml()));
    devices.add(
        all.child("memballoon").orElseGet(() -> Xml.of("memballoon").with("model", "virtio")));
    devices.add(all.child("panic").orElseGet(() -> Xml.of("panic").with("model", "s390")));
    return Xml.of("devices").with(devices);
  }

  /// A definition with other host devices, in the place of those that it has.
  static Xml withHostdevs(Xml domain, List<Hostdev> hostdevs) {
    List<Xml> parts = new ArrayList<>();
    for (Xml part : domain.children()) {
      parts.add(part.name().equals("devices") ? devices(part, hostdevs) : part);
    }
    return domain.with(parts);
  }

  private static Xml devices(Xml all, List<Hostdev> hostdevs) {
    List<Xml> devices = new ArrayList<>(all.children());
    devices.removeIf(each -> each.name().equals("hostdev"));
    int at = 0;
    while (at < devices.size() && !devices.get(at).name().equals("memballoon")) {
      at++;
    }
    devices.addAll(at, hostdevs.stream().map(Hostdev::xml).toList());
    return all.with(devices);
  }
}
