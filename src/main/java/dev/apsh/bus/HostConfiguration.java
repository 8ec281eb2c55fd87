package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.QciFeature;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelProfile;
import java.util.Optional;

/// What the hardware said of the host's adapters and domains when it was last asked.
final class HostConfiguration {
  private static final int MAX_ADAPTER = 63;
  private static final int MAX_DOMAIN = 15;

  private final ApFacility facility;
  private Optional<ApConfiguration> current;
  private final boolean knowsAtOnce;
  private boolean heard;

  HostConfiguration(ApFacility facility, KernelProfile profile) {
    this.facility = facility;
    this.knowsAtOnce = profile.has(Feature.MAX_DOMAIN_AT_ONCE);
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

  /// A queue has answered, and told the highest domain.
  void hear() {
    heard = true;
  }

  /// The highest domain as the bus knows it (to 5.8: from the queues); `otherwise` before one
  /// answers.
  int knownDomain(int otherwise) {
    return heard || knowsAtOnce ? maxDomain() : otherwise;
  }

  /// ap_max_domain_id: -1 while nobody has told it.
  int shownDomain() {
    return knownDomain(current.isPresent() ? -1 : MAX_DOMAIN);
  }

  /// The highest domain that `ap.domain` takes: any where nobody has told it yet.
  int bootDomain() {
    return knownDomain(current.isPresent() ? ApMask.BITS - 1 : MAX_DOMAIN);
  }

  private Optional<ApConfiguration> extended() {
    return current.filter(found -> found.has(QciFeature.APXA));
  }
}
