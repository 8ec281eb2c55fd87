package dev.apsh.bus;

import static dev.apsh.kernel.Errno.EADDRINUSE;
import static dev.apsh.kernel.Errno.EBUSY;
import static dev.apsh.kernel.Errno.EINVAL;

import dev.apsh.ap.ApMask;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Scanned;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The files in /sys/bus/ap.
record BusAttributes(ApBus bus, PollSettings poll) {
  private static final String NOT_SUPPORTED = "not supported\n";

  List<Attribute> all() {
    KernelProfile profile = bus.profile();
    List<Attribute> files = new ArrayList<>();
    files.add(
        Attribute.rw("ap_domain", () -> bus.defaultDomain() + "\n", this::storeDomain)
            .refuses(EINVAL));
    files.add(mask("ap_control_domain_mask", found -> found.matrix().controlDomains()));
    files.add(mask("ap_usage_domain_mask", found -> found.matrix().domains()));
    files.add(Attribute.text("ap_interrupts", () -> ApBus.flag(bus.usesInterrupts())));
    files.add(Attribute.text("ap_max_domain_id", () -> bus.host().shownDomain() + "\n"));
    files.add(
        Attribute.rw("config_time", () -> bus.scanTimes().seconds() + "\n", this::storeConfigTime)
            .refuses(EINVAL));
    files.addAll(poll.attributes());
    files.add(maskFile("apmask", () -> bus.masks().apmask(), bus::storeApmask));
    files.add(maskFile("aqmask", () -> bus.masks().aqmask(), bus::storeAqmask));
    if (profile.has(Feature.AP_ADAPTER_MASK)) {
      files.add(mask("ap_adapter_mask", found -> found.matrix().adapters()));
    }
    if (profile.has(Feature.AP_MAX_ADAPTER_ID)) {
      files.add(Attribute.text("ap_max_adapter_id", () -> bus.host().maxAdapter() + "\n"));
    }
    if (profile.has(Feature.SCANS)) {
      files.add(Attribute.rw("scans", () -> bus.scans() + "\n", this::storeScans));
    }
    if (profile.has(Feature.BINDINGS)) {
      files.add(Attribute.text("bindings", () -> bus.bindings().show()));
    }
    if (profile.has(Feature.BINDINGS_COMPLETE_COUNT)) {
      files.add(
          Attribute.text("bindings_complete_count", () -> bus.bindings().completions() + "\n"));
    }
    if (profile.has(Feature.BUS_FEATURES)) {
      files.add(Attribute.text("features", this::features));
    }
    return files;
  }

  private Attribute mask(String name, Function<ApConfiguration, ApMask> part) {
    return Attribute.text(
        name, () -> bus.configuration().map(part).map(ApBus::line).orElse(NOT_SUPPORTED));
  }

  private static Attribute maskFile(
      String name, Supplier<ApMask> mask, Function<Bytes, Write> store) {
    return Attribute.rw(name, () -> ApBus.line(mask.get()), store)
        .refuses(EINVAL, EADDRINUSE, EBUSY);
  }

  private String features() {
    Optional<ApConfiguration> found = bus.configuration();
    return found
        .map(configuration ->
            configuration.features().stream()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(" ")))
        .map(words -> words.isEmpty() ? "" : words + "\n")
        .orElse("-\n");
  }

  /// Refuses with EINVAL: no number, below 0, above the maximum, or not in aqmask (all releases).
  private Write storeDomain(Bytes written) {
    OptionalLong number = Scanned.anyBase(written);
    int highest = bus.host().knownDomain(0);
    if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > highest) {
      return EINVAL.because(
          new BusCause.OutOfRange("ap_domain", written.text(), "0 to " + highest));
    }
    int domain = (int) number.getAsLong();
    if (!bus.masks().aqmask().has(domain)) {
      return EINVAL.because(new BusCause.DomainNotReserved(domain));
    }
    bus.chooseDomain(domain);
    return Written.WHOLE;
  }

  /// Refuses with EINVAL what is no number of 5 to 120 seconds (all releases).
  private Write storeConfigTime(Bytes written) {
    OptionalLong number = Scanned.decimal(written);
    if (number.isEmpty() || number.getAsLong() < 5 || number.getAsLong() > 120) {
      return EINVAL.because(
          new BusCause.OutOfRange("config_time", written.text(), "5 to 120 seconds"));
    }
    bus.scanTimes().every((int) number.getAsLong());
    return Written.WHOLE;
  }

  /// Anything scans (5.18).
  private Write storeScans(Bytes written) {
    bus.scan();
    return Written.WHOLE;
  }
}
