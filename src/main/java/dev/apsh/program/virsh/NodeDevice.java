package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A device of a host as libvirt shows it.
///
/// @param path in sysfs; empty for one that is only defined
/// @param capability what it can do: one `<capability>`
/// @param mediated more about a mediated device; empty for others
record NodeDevice(
    String name,
    Optional<String> path,
    String parent,
    Optional<String> driver,
    Xml capability,
    Optional<Mediated> mediated) {

  /// What is known of a mediated device.
  ///
  /// @param parent the name of its parent in sysfs
  /// @param active what runs, with its type and attributes
  /// @param defined what is defined
  record Mediated(
      String uuid,
      String parent,
      Optional<MdevConfig> active,
      Optional<MdevConfig> defined,
      String group) {}

  static NodeDevice plain(
      String name, String path, String parent, Optional<String> driver, Xml capability) {
    return new NodeDevice(name, Optional.of(path), parent, driver, capability, Optional.empty());
  }

  /// Its capability's name, such as `ap_card`.
  String type() {
    return capability.attribute("type").orElse("");
  }

  boolean isActive() {
    return mediated.isEmpty() || mediated.get().active().isPresent();
  }

  /// Whether it is defined; the computer is.
  boolean isPersistent() {
    return isComputer() || mediated.flatMap(Mediated::defined).isPresent();
  }

  /// Whether it is started with its parent; the computer is.
  boolean isAutostarted() {
    return isComputer()
        || mediated.flatMap(Mediated::defined).filter(MdevConfig::isAutostarted).isPresent();
  }

  private boolean isComputer() {
    return parent.isEmpty();
  }

  Mediated mdev() throws LibvirtError {
    if (mediated.isEmpty()) {
      throw LibvirtError.unsupported("Unsupported device type");
    }
    return mediated.get();
  }

  /// As `nodedev-dumpxml` prints it.
  ///
  /// @param wantsDefined what is defined rather than what runs
  Xml xml(boolean wantsDefined) {
    boolean inactive = wantsDefined || !isActive();
    List<Xml> parts = new ArrayList<>();
    parts.add(Xml.of("name", name));
    path.filter(where -> !inactive).ifPresent(where -> parts.add(Xml.of("path", where)));
    if (!parent.isEmpty()) {
      parts.add(Xml.of("parent", parent));
    }
    driver
        .filter(who -> !inactive)
        .ifPresent(who -> parts.add(Xml.of("driver").with(Xml.of("name", who))));
    parts.add(mediated.map(mdev -> capability(mdev, inactive)).orElse(capability));
    return Xml.of("device").with(parts);
  }

  private static Xml capability(Mediated mdev, boolean inactive) {
    Optional<MdevConfig> first = inactive ? mdev.defined() : mdev.active();
    MdevConfig config = first.or(mdev::active).or(mdev::defined).orElseThrow();
    List<Xml> parts = new ArrayList<>();
    parts.add(Xml.of("type").with("id", config.type()));
    parts.add(Xml.of("uuid", mdev.uuid()));
    parts.add(Xml.of("parent_addr", mdev.parent()));
    parts.add(Xml.of("iommuGroup").with("number", mdev.group()));
    config
        .attributes()
        .forEach(each ->
            parts.add(Xml.of("attr").with("name", each.name()).with("value", each.value())));
    return Xml.of("capability").with("type", "mdev").with(parts);
  }
}
