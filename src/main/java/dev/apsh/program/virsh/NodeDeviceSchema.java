package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds the definition of a node device against libvirt's schema, with the words of libxml2 for
/// what does not fit. Capabilities other than AP's and mediated devices' are not looked into.
final class NodeDeviceSchema {
  private static final String FILE = "/usr/share/libvirt/schemas/nodedev.rng";
  private static final String IN_SEQUENCE = "Invalid sequence in interleave";

  private final List<String> errors = new ArrayList<>();

  private NodeDeviceSchema() {}

  /// A place for elements of one name.
  ///
  /// @param isRequired whether there has to be one
  /// @param isRepeated whether there may be more
  private record Slot(String name, boolean isRequired, boolean isRepeated, Rule rule) {}

  /// What an element has to be; false when it is not, and then the errors say why or are silent.
  @FunctionalInterface
  private interface Rule {
    boolean allows(Xml element);
  }

  static void check(Xml device) throws LibvirtError {
    NodeDeviceSchema schema = new NodeDeviceSchema();
    if (!schema.isDevice(device)) {
      throw LibvirtError.plain(
          "XML document failed to validate against schema: Unable to validate doc against "
              + FILE
              + "\n"
              + String.join("\n", schema.errors)
              + "\n");
    }
  }

  private boolean isDevice(Xml device) {
    List<Slot> slots =
        List.of(
            new Slot("name", true, false, this::isText),
            new Slot("path", false, false, NodeDeviceSchema::isLeaf),
            new Slot("devnode", false, true, this::isDevnode),
            new Slot("parent", false, false, NodeDeviceSchema::isLeaf),
            new Slot("driver", false, false, NodeDeviceSchema::isDriver),
            new Slot("capability", false, true, this::isCapability));
    return hasOnly(device, Set.of()) && isContent(device, slots) && errors.isEmpty();
  }

  /// Elements in any order. Says what is missing, what is too much or wrong, what is unknown.
  private boolean isContent(Xml element, List<Slot> slots) {
    Optional<Xml> stranger =
        element.children().stream()
            .filter(child -> slots.stream().noneMatch(slot -> slot.name().equals(child.name())))
            .findFirst();
    List<Xml> known =
        stranger
            .map(child -> element.children().subList(0, element.children().indexOf(child)))
            .orElse(element.children());
    for (Slot slot : slots) {
      if (!fits(slot, known.stream().filter(each -> each.name().equals(slot.name())).toList())) {
        errors.add("Element " + element.name() + " failed to validate content");
        return false;
      }
    }
    stranger.ifPresent(
        child -> errors.add("Element " + element.name() + " has extra content: " + child.name()));
    return stranger.isEmpty();
  }

  private boolean fits(Slot slot, List<Xml> given) {
    if (given.isEmpty() && slot.isRequired()) {
      errors.add("Expecting an element " + slot.name() + ", got nothing");
      errors.add(IN_SEQUENCE);
      return false;
    }
    boolean areGood = given.stream().allMatch(slot.rule()::allows);
    if (areGood && (given.size() < 2 || slot.isRepeated())) {
      return true;
    }
    errors.add(
        !areGood && slot.isRequired()
            ? IN_SEQUENCE
            : "Extra element " + slot.name() + " in interleave");
    return false;
  }

  /// A text; one with elements in it is refused at the end.
  private boolean isText(Xml element) {
    if (!element.children().isEmpty()) {
      String child = element.children().getFirst().name();
      errors.add("Element " + element.name() + " has extra content: " + child);
    }
    return true;
  }

  private static boolean isLeaf(Xml element) {
    return element.children().isEmpty() && element.attributes().isEmpty();
  }

  private static boolean isDriver(Xml driver) {
    return driver.attributes().isEmpty()
        && driver.children().size() == 1
        && driver.child("name").filter(NodeDeviceSchema::isLeaf).isPresent();
  }

  private boolean isDevnode(Xml devnode) {
    String type = devnode.attribute("type").orElse("");
    return hasAttributes(devnode, type.equals("dev") || type.equals("link"))
        && hasOnly(devnode, Set.of("type"));
  }

  private boolean isCapability(Xml capability) {
    String type = capability.attribute("type").orElse("");
    return switch (type) {
      case "mdev" -> hasOnly(capability, Set.of("type")) && isContent(capability, mdev());
      case "ap_card" -> hasInOrder(capability, "ap-adapter");
      case "ap_queue" -> hasInOrder(capability, "ap-adapter", "ap-domain");
      default -> Capabilities.isOne(type) || hasInOrder(capability, "");
    };
  }

  private List<Slot> mdev() {
    return List.of(
        new Slot("type", true, false, this::isType),
        new Slot("iommuGroup", false, false, NodeDeviceSchema::isGroup),
        new Slot("uuid", false, false, uuid -> isLeaf(uuid) && Uuid.isOne(uuid.text())),
        new Slot("parent_addr", false, false, NodeDeviceSchema::isLeaf),
        new Slot("attr", false, true, this::isAttribute));
  }

  private boolean isType(Xml type) {
    return hasAttributes(type, type.attribute("id").isPresent())
        && hasOnly(type, Set.of("id"))
        && isEmpty(type);
  }

  private static boolean isGroup(Xml group) {
    return Numbers.unsigned(group.attribute("number").orElse("")).isPresent();
  }

  private boolean isAttribute(Xml attr) {
    boolean both = attr.attribute("name").isPresent() && attr.attribute("value").isPresent();
    return hasAttributes(attr, both) && hasOnly(attr, Set.of("name", "value")) && isEmpty(attr);
  }

  private boolean hasInOrder(Xml capability, String... wanted) {
    for (String name : wanted) {
      if (capability.child(name).isEmpty()) {
        errors.add(IN_SEQUENCE);
        if (!name.isEmpty()) {
          errors.add("Expecting an element " + name + ", got nothing");
        }
        errors.add("Element capability failed to validate content");
        return false;
      }
    }
    return true;
  }

  private boolean hasAttributes(Xml element, boolean are) {
    if (!are) {
      errors.add("Element " + element.name() + " failed to validate attributes");
    }
    return are;
  }

  private boolean hasOnly(Xml element, Set<String> attributes) {
    Optional<String> other =
        element.attributes().keySet().stream()
            .filter(name -> !attributes.contains(name))
            .findFirst();
    other.ifPresent(
        name -> errors.add("Invalid attribute " + name + " for element " + element.name()));
    return other.isEmpty();
  }

  private boolean isEmpty(Xml element) {
    if (element.children().isEmpty() && element.text().isEmpty()) {
      return true;
    }
    String what = element.children().isEmpty() ? "text" : element.children().getFirst().name();
    errors.add("Element " + element.name() + " has extra content: " + what);
    return false;
  }
}
