package dev.apsh.program.virsh;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A domain's `<cpu>`.
final class DomainCpu {
  private static final List<String> MODES =
      List.of("custom", "host-model", "host-passthrough", "maximum");
  private static final List<String> POLICIES =
      List.of("force", "require", "optional", "disable", "forbid");

  private DomainCpu() {}

  /// As it is given, or the one that domains of that kind have.
  static Xml of(Xml domain, String kind) throws LibvirtError {
    if (domain.child("cpu").isEmpty()) {
      return usual(kind);
    }
    Xml cpu = domain.child("cpu").get();
    String mode = cpu.attribute("mode").orElse("custom");
    if (!MODES.contains(mode)) {
      throw LibvirtError.unsupported("Invalid mode attribute '" + mode + "'");
    }
    EnumAttribute.optional(cpu, "match", List.of("minimum", "exact", "strict"));
    boolean hasModel = !cpu.textOf("model").orElse("").isEmpty();
    if (mode.equals("custom") && !hasModel && !cpu.children("feature").isEmpty()) {
      throw LibvirtError.xml("Non-empty feature list specified without CPU model");
    }
    features(cpu);
    return cpu;
  }

  private static Xml usual(String kind) {
    Xml cpu = Xml.of("cpu");
    return kind.equals("kvm")
        ? cpu.with("mode", "host-model").with("check", "partial")
        : cpu.with("mode", "custom")
            .with("match", "exact")
            .with("check", "none")
            .with(Xml.of("model", "qemu").with("fallback", "forbid"));
  }

  private static void features(Xml cpu) throws LibvirtError {
    Set<String> names = new HashSet<>();
    for (Xml feature : cpu.children("feature")) {
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
