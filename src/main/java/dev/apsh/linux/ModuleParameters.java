package dev.apsh.linux;

import dev.apsh.bus.ApBus;
import dev.apsh.bus.ApParameters;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;

/// The parameters of the AP bus and of zcrypt, as their files in /sys/module show them.
record ModuleParameters(KernelProfile profile, CommandLine commandLine) {

  /// The default domain is the bus's own number, which it and others change.
  List<Attribute> ofBus(ApBus bus) {
    ApParameters given = commandLine.ap();
    List<Attribute> files = new ArrayList<>();
    files.add(Attribute.text("domain", () -> bus.defaultDomain() + "\n").mode(0440));
    files.add(number("poll_thread", given, 0));
    files.add(text("apmask", given));
    files.add(text("aqmask", given));
    if (profile.has(Feature.USEIRQ)) {
      files.add(number("useirq", given, 1));
    }
    if (profile.has(Feature.MESSAGE_POOL)) {
      files.add(number("msgpool_min_items", given, 8));
    }
    return files;
  }

  /// Empty for a module without any.
  List<Attribute> of(String module) {
    if (!module.equals("zcrypt")) {
      return List.of();
    }
    ApParameters given = new ApParameters(commandLine.of(module));
    List<Attribute> files = new ArrayList<>();
    if (profile.has(Feature.HWRNG_SEED)) {
      files.add(number("hwrng_seed", given, 1));
    }
    if (profile.has(Feature.REPLY_POOL)) {
      files.add(number("mempool_threshold", given, 5));
    }
    return files;
  }

  private static Attribute number(String name, ApParameters given, int otherwise) {
    int number = given.number(name, otherwise);
    return Attribute.text(name, () -> number + "\n").mode(0440);
  }

  private static Attribute text(String name, ApParameters given) {
    String text = given.values().getOrDefault(name, "(null)");
    return Attribute.text(name, () -> text + "\n").mode(0440);
  }
}
