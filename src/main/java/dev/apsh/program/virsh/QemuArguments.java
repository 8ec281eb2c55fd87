package dev.apsh.program.virsh;

import java.util.ArrayList;
import java.util.List;

/// The command line of QEMU for a domain.
final class QemuArguments {
  private QemuArguments() {}

  static List<String> of(Xml domain, List<Hostdev> hostdevs) {
    List<String> words = new ArrayList<>();
    words.add("-name");
    words.add("guest=" + domain.textOf("name").orElse("") + ",debug-threads=on");
    words.add("-machine");
    words.add(
        domain.child("os").flatMap(os -> os.attributeOf("type", "machine")).orElse("")
            + ",usb=off,dump-guest-core=off");
    words.addAll(List.of("-accel", "kvm", "-cpu", cpu(domain)));
    words.add("-m");
    words.add("size=" + domain.textOf("memory").orElse("0") + "k");
    words.addAll(List.of("-smp", domain.textOf("vcpu").orElse("1")));
    words.addAll(List.of("-uuid", domain.textOf("uuid").orElse("")));
    words.addAll(List.of("-display", "none", "-no-user-config", "-nodefaults"));
    domain
        .child("os")
        .flatMap(os -> os.textOf("cmdline"))
        .ifPresent(line -> words.addAll(List.of("-append", line)));
    for (Hostdev hostdev : hostdevs) {
      words.add("-device");
      words.add(json(hostdev));
    }
    return words;
  }

  private static String json(Hostdev hostdev) {
    return "{\"driver\":\"%s\",\"id\":\"%s\",\"sysfsdev\":\"%s\"}"
        .formatted(hostdev.model(), hostdev.alias(), hostdev.path());
  }

  /// As the human monitor reads it.
  static String device(Hostdev hostdev) {
    return "%s,id=%s,sysfsdev=%s".formatted(hostdev.model(), hostdev.alias(), hostdev.path());
  }

  /// The host's model unless another is named; features are switched on and off by their policy.
  private static String cpu(Xml domain) {
    Xml cpu = domain.child("cpu").orElseGet(() -> Xml.of("cpu"));
    StringBuilder text =
        new StringBuilder(
            cpu.attribute("mode").orElse("").startsWith("host-")
                ? "host"
                : cpu.textOf("model").orElse("host"));
    for (Xml feature : cpu.children("feature")) {
      String policy = feature.attribute("policy").orElse("require");
      boolean off = policy.equals("disable") || policy.equals("forbid");
      text.append(',').append(feature.attribute("name").orElse("")).append(off ? "=off" : "=on");
    }
    return text.toString();
  }
}
