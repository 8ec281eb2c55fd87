package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.QciFeature;
import java.util.Optional;

/// What the hardware said of the host's adapters and domains when it was last asked.
final class HostConfiguration {
  private static final int MAX_ADAPTER = 63;
  private static final int MAX_DOMAIN = 15;

  private final ApFacility facility;
  private Optional<ApConfiguration> current;

  HostConfiguration(ApFacility facility) {
    this.facility = facility;
    this.current = facility.query();
  }

  /// PQAP(QCI) as it was answered; empty where there is none.
  Optional<ApConfiguration> current() {
    return current;
  }

  /// Asks again.
  void refresh() {
    current = facility.query();
  }

  /// The adapters that may be there: those of the configuration, or all when nobody tells.
  ApMask adapters() {
    return current
        .map(found -> found.matrix().adapters())
        .orElseGet(() -> ApMask.range(0, maxAdapter()));
  }

  /// The usage domains that may be there.
  ApMask domains() {
    return current
        .map(found -> found.matrix().domains())
        .orElseGet(() -> ApMask.range(0, maxDomain()));
  }

  /// The highest adapter that can be assigned.
  int maxAdapter() {
    return extended().map(ApConfiguration::maxAdapter).orElse(MAX_ADAPTER);
  }

  /// The highest domain that can be assigned.
  int maxDomain() {
    return extended().map(ApConfiguration::maxDomain).orElse(MAX_DOMAIN);
  }

  private Optional<ApConfiguration> extended() {
    return current.filter(found -> found.has(QciFeature.APXA));
  }
}
