package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A domain's `<cpu>`.
final class DomainCpu {
  private static final List<String> MODES =
      List.of("custom", "host-model", "host-passthrough", "maximum");
  private static final List<String> POLICIES =
      List.of("force", "require", "optional", "disable", "forbid");
  private static final List<String> MATCHES = List.of("minimum", "exact", "strict");
  private static final List<String> CHECKS = List.of("none", "partial", "full");
  private static final List<String> ORDER =
      List.of("model", "vendor", "topology", "cache", "maxphysaddr", "feature", "numa");
  private static final List<String> LATER = List.of("dies", "clusters");
  private static final List<String> LEVELS =
      List.of("sockets", "dies", "clusters", "cores", "threads");

  private final Xml given;
  private final boolean isKvm;
  private final String mode;

  private DomainCpu(Xml given, boolean isKvm, String mode) {
    this.given = given;
    this.isKvm = isKvm;
    this.mode = mode;
  }

  /// As it is given, with what was left out, or the one that domains of that kind have.
  static Xml of(Xml domain, String kind) throws LibvirtError {
    Optional<Xml> given = domain.child("cpu");
    boolean isKvm = kind.equals("kvm");
    String usual = given.isEmpty() && isKvm ? "host-model" : "custom";
    Xml cpu = given.orElseGet(() -> Xml.of("cpu"));
    String mode = cpu.attribute("mode").orElse(usual);
    if (!MODES.contains(mode)) {
      throw LibvirtError.unsupported("Invalid mode attribute '" + mode + "'");
    }
    return new DomainCpu(cpu, isKvm, mode).normal();
  }

  private Xml normal() throws LibvirtError {
    Optional<String> match = EnumAttribute.optional(given, "match", MATCHES);
    Optional<String> check = EnumAttribute.optional(given, "check", CHECKS);
    boolean hasModel = !given.textOf("model").orElse("").isEmpty();
    boolean isCustom = mode.equals("custom");
    if (isCustom && !hasModel && !given.children("feature").isEmpty()) {
      throw LibvirtError.xml("Non-empty feature list specified without CPU model");
    }
    checkFeatures();
    if (isCustom && !hasModel && isKvm) {
      return new DomainCpu(given, true, "host-model").normal();
    }
    Xml cpu = Xml.of("cpu").with("mode", mode);
    cpu = isCustom ? cpu.with("match", match.orElse("exact")) : cpu;
    return cpu.with("check", check.orElse(usualCheck(hasModel))).with(parts(hasModel));
  }

  private String usualCheck(boolean hasModel) {
    boolean isCompared = mode.equals("host-model") || (mode.equals("custom") && isKvm && hasModel);
    return isCompared ? "partial" : "none";
  }

  private List<Xml> parts(boolean hasModel) throws LibvirtError {
    List<Xml> parts = new ArrayList<>();
    if (mode.equals("custom") && !hasModel) {
      parts.add(Xml.of("model", "qemu").with("fallback", "forbid"));
    }
    for (String name : ORDER) {
      for (Xml part : given.children(name)) {
        parts.add(normal(part));
      }
    }
    return parts;
  }

  private static Xml normal(Xml part) throws LibvirtError {
    return switch (part.name()) {
      case "model" -> part.attribute("fallback").isEmpty() ? part.with("fallback", "allow") : part;
      case "topology" -> topology(part);
      case "feature" -> feature(part);
      default -> part;
    };
  }

  private static Xml topology(Xml given) throws LibvirtError {
    Xml topology = Xml.of("topology");
    for (String level : LEVELS) {
      if (given.attribute(level).isEmpty() && !LATER.contains(level)) {
        throw EnumAttribute.missing(given, level);
      }
      String number = given.attribute(level).orElse("1");
      if (!number.matches("[0-9]{1,9}")) {
        throw EnumAttribute.notNumber(given, level);
      }
      if (Integer.parseInt(number) == 0) {
        throw LibvirtError.xml(
            "Invalid value for attribute '%s' in element 'topology': Zero is not permitted"
                .formatted(level));
      }
      topology = topology.with(level, number);
    }
    return topology;
  }

  /// Refuses a topology of more or less than `processors`.
  static void checkTopology(Xml cpu, long processors) throws LibvirtError {
    Optional<Xml> topology = cpu.child("topology");
    long all = 1;
    for (String number :
        topology.map(each -> List.copyOf(each.attributes().values())).orElse(List.of())) {
      all = Math.min(all * Long.parseLong(number), Integer.MAX_VALUE);
    }
    if (topology.isPresent() && all != processors) {
      throw LibvirtError.unsupported("CPU topology doesn't match maximum vcpu count");
    }
  }

  private static Xml feature(Xml given) {
    return Xml.of("feature")
        .with("policy", given.attribute("policy").orElse("require"))
        .with("name", given.attribute("name").orElse(""));
  }

  private void checkFeatures() throws LibvirtError {
    Set<String> names = new HashSet<>();
    for (Xml feature : given.children("feature")) {
      if (!POLICIES.contains(feature.attribute("policy").orElse("require"))) {
        throw LibvirtError.unsupported("Invalid CPU feature policy");
      }
      String name = feature.attribute("name").orElse("");
      if (name.isEmpty()) {
        throw LibvirtError.xml("Invalid CPU feature name");
      }
      if (!names.add(name)) {
        throw LibvirtError.xml("CPU feature '" + name + "' specified more than once");
      }
    }
  }
}
