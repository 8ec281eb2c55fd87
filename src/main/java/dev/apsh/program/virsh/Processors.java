package dev.apsh.program.virsh;

import java.util.List;
import java.util.Optional;

/// A domain's `<vcpu>`: how many processors it has.
final class Processors {
  private static final long MAXIMUM = 248;

  private final long maximum;
  private final Optional<String> current;
  private final String placement;

  private Processors(long maximum, Optional<String> current, String placement) {
    this.maximum = maximum;
    this.current = current;
    this.placement = placement;
  }

  static Processors read(Xml domain) throws LibvirtError {
    Optional<Xml> vcpu = domain.child("vcpu");
    if (vcpu.isEmpty()) {
      return new Processors(1, Optional.empty(), "static");
    }
    long maximum =
        number(vcpu.get().text())
            .orElseThrow(() -> LibvirtError.xml("maximum vcpus count must be an integer"));
    String placement =
        EnumAttribute.optional(vcpu.get(), "placement", List.of("static", "auto")).orElse("static");
    Optional<String> current = vcpu.get().attribute("current");
    checkCurrent(vcpu.get(), maximum);
    boolean isAll = current.flatMap(Processors::number).filter(some -> some == maximum).isPresent();
    return new Processors(maximum, isAll ? Optional.empty() : current, placement);
  }

  private static void checkCurrent(Xml vcpu, long maximum) throws LibvirtError {
    if (vcpu.attribute("current").isEmpty()) {
      return;
    }
    long current =
        number(vcpu.attribute("current").get())
            .orElseThrow(() -> EnumAttribute.notNumber(vcpu, "current"));
    if (current > maximum) {
      throw LibvirtError.unsupported("maximum vCPU count must not be less than current vCPU count");
    }
    if (current == 0 && maximum > 0) {
      throw LibvirtError.unsupported("vcpu 0 can't be offline");
    }
  }

  private static Optional<Long> number(String text) {
    return text.matches("[0-9]{1,10}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  /// Refuses none at all.
  void checkNumber() throws LibvirtError {
    if (maximum == 0) {
      throw LibvirtError.internal("CPU IDs in <numa> exceed the <vcpu> count");
    }
  }

  /// Refuses more than the machine can have, and others than the topology gives.
  void checkMaximum(Xml cpu) throws LibvirtError {
    if (maximum > MAXIMUM) {
      throw LibvirtError.unsupported(
          "Maximum CPUs greater than specified machine type limit " + MAXIMUM);
    }
    DomainCpu.checkTopology(cpu, maximum);
  }

  Xml xml() {
    Xml vcpu = Xml.of("vcpu", "" + maximum).with("placement", placement);
    return current.map(some -> vcpu.with("current", some)).orElse(vcpu);
  }
}
