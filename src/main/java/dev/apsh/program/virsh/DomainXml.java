package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A domain's definition as libvirt keeps it: what it knows, in its order, with what was left out.
/// Everything is read first, in the order in which libvirt reads; then it is held together.
final class DomainXml {
  private static final List<String> CLOCKS =
      List.of("utc", "localtime", "variable", "timezone", "absolute");
  private static final List<String> ACTIONS =
      List.of(
          "destroy",
          "restart",
          "rename-restart",
          "preserve",
          "coredump-destroy",
          "coredump-restart");

  private static final List<String> LOCK_ACTIONS =
      List.of("poweroff", "restart", "pause", "ignore");

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
    String name =
        CapabilityXml.text(given, "name")
            .orElseThrow(() -> LibvirtError.plain("missing name information"));
    parts.add(Xml.of("name", name));
    parts.add(Xml.of("uuid", uuid(newUuid)));
    DomainOs os = DomainOs.read(given);
    title();
    keep(List.of("title", "description", "metadata"));
    boolean hasMemory = memory();
    Processors processors = Processors.read(given);
    parts.add(processors.xml());
    keep(List.of("iothreads"));
    Xml cpu = DomainCpu.of(given, os.kind());
    processors.checkNumber();
    Xml clock = clock();
    List<Xml> events = events();
    parts.add(os.xml());
    keep(List.of("features"));
    parts.add(cpu);
    parts.add(clock);
    parts.addAll(events);
    DomainDevices devices = DomainDevices.read(given);
    os.checkEmulator();
    check(name, hasMemory);
    os.check();
    processors.checkMaximum(cpu);
    checkActions(events);
    devices.check();
    parts.add(devices.xml());
    return Xml.of("domain").with("type", os.kind()).with(parts);
  }

  private String uuid(Supplier<String> newUuid) throws LibvirtError {
    Optional<String> uuid = CapabilityXml.text(given, "uuid");
    if (uuid.isEmpty()) {
      return newUuid.get();
    }
    if (!Uuid.isOne(uuid.get())) {
      throw LibvirtError.internal("malformed uuid element");
    }
    return Uuid.canonical(uuid.get());
  }

  private void title() throws LibvirtError {
    if (CapabilityXml.text(given, "title").orElse("").contains("\n")) {
      throw LibvirtError.xml("Domain title can't contain newlines");
    }
  }

  private void keep(List<String> names) {
    names.forEach(name -> given.child(name).ifPresent(parts::add));
  }

  /// Whether it has any.
  private boolean memory() throws LibvirtError {
    String memory = Memory.kibibytes(given, "memory");
    String current = Memory.kibibytes(given, "currentMemory");
    boolean isAll = current.equals("0") || Memory.of(current).compareTo(Memory.of(memory)) > 0;
    parts.add(Xml.of("memory", memory).with("unit", "KiB"));
    parts.add(Xml.of("currentMemory", isAll ? memory : current).with("unit", "KiB"));
    return !memory.equals("0");
  }

  private Xml clock() throws LibvirtError {
    Xml clock = given.child("clock").orElseGet(() -> Xml.of("clock"));
    String offset = clock.attribute("offset").orElse("utc");
    if (!CLOCKS.contains(offset)) {
      throw LibvirtError.unsupported("unknown clock offset '" + offset + "'");
    }
    return clock.attribute("offset").isPresent() ? clock : clock.with("offset", offset);
  }

  private List<Xml> events() throws LibvirtError {
    List<Xml> events = new ArrayList<>();
    events.add(event("on_poweroff", "destroy"));
    events.add(event("on_reboot", "restart"));
    events.add(event("on_crash", "destroy"));
    if (given.child("on_lockfailure").isPresent()) {
      String action = CapabilityXml.text(given, "on_lockfailure").orElse("");
      if (!LOCK_ACTIONS.contains(action)) {
        throw LibvirtError.unsupported("unknown on_lockfailure action: " + action);
      }
      events.add(Xml.of("on_lockfailure", action));
    }
    return events;
  }

  private Xml event(String name, String usual) throws LibvirtError {
    String action = CapabilityXml.text(given, name).orElse(usual);
    if (!ACTIONS.contains(action)) {
      throw LibvirtError.unsupported("unknown " + name + " action: " + action);
    }
    return Xml.of(name, action);
  }

  private static void checkActions(List<Xml> events) throws LibvirtError {
    if (events.stream().anyMatch(each -> each.text().equals("rename-restart"))) {
      throw LibvirtError.unsupported(
          "qemu driver doesn't support the 'rename-restart' action for"
              + " 'on_reboot'/'on_poweroff'/'on_crash'");
    }
  }

  private static void check(String name, boolean hasMemory) throws LibvirtError {
    if (!hasMemory) {
      throw LibvirtError.xml(
          "Memory size must be specified via <memory> or in the <numa> configuration");
    }
    if (name.contains("/")) {
      throw LibvirtError.xml("name " + name + " cannot contain '/'");
    }
    if (name.contains("\n")) {
      throw LibvirtError.plain("invalid char in name: \n");
    }
  }

  /// A definition as it runs: its devices have aliases.
  static Xml running(Xml domain, List<Hostdev> hostdevs) {
    List<Xml> parts = new ArrayList<>();
    for (Xml part : withHostdevs(domain, hostdevs).children()) {
      parts.add(part.name().equals("devices") ? DomainDevices.named(part) : part);
    }
    return domain.with(parts);
  }

  /// A definition with other host devices, in the place of those that it has.
  static Xml withHostdevs(Xml domain, List<Hostdev> hostdevs) {
    List<Xml> parts = new ArrayList<>();
    for (Xml part : domain.children()) {
      parts.add(part.name().equals("devices") ? DomainDevices.with(part, hostdevs) : part);
    }
    return domain.with(parts);
  }
}
