package dev.apsh.program.s390;

import java.util.Locale;
import java.util.Optional;

/// The host's two masks: as they are, and as the udev rules file sets them at boot.
final class ApMasks {
  private final S390Call call;

  ApMasks(S390Call call) {
    this.call = call;
  }

  /// One of the two.
  enum Which {
    APMASK,
    AQMASK;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// As sysfs has it; empty without an AP bus.
  Optional<ApMask> active(Which which) {
    return call.directory(SysDirectory.BUS)
        .flatMap(bus -> bus.line(which.word()))
        .flatMap(ApMask::of);
  }

  /// As the rules file has it; empty when it does not say.
  Optional<ApMask> persistent(Which which) {
    return UdevRules.read(call.process()).flatMap(rules -> rules.value(which)).flatMap(ApMask::of);
  }

  /// The persistent one where it is asked for and said, else the active one.
  Optional<ApMask> effective(Which which, boolean persistent) {
    return persistent ? persistent(which).or(() -> active(which)) : active(which);
  }
}
