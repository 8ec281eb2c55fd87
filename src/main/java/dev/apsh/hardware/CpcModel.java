package dev.apsh.hardware;

import java.util.EnumSet;
import java.util.Set;

/// What a machine model brings: the highest adapter and domain, its facilities, the flags of its
/// QCI.
public record CpcModel(
    int maxAdapter, int maxDomain, Set<Facility> facilities, Set<QciFeature> features) {
  /// A z14 or newer: 256 adapters, 256 domains, all facilities.
  public static final CpcModel STANDARD =
      new CpcModel(
          255,
          255,
          EnumSet.complementOf(EnumSet.of(Facility.ZVM)),
          EnumSet.of(QciFeature.APSC, QciFeature.APXA, QciFeature.QACT, QciFeature.RC8A));

  public CpcModel withMaxima(int adapter, int domain) {
    return new CpcModel(adapter, domain, facilities, features);
  }

  public CpcModel without(Facility facility) {
    Set<Facility> rest = EnumSet.copyOf(facilities);
    rest.remove(facility);
    return new CpcModel(maxAdapter, maxDomain, rest, features);
  }

  public CpcModel with(Facility facility) {
    Set<Facility> all = EnumSet.copyOf(facilities);
    all.add(facility);
    return new CpcModel(maxAdapter, maxDomain, all, features);
  }

  public CpcModel withFeatures(Set<QciFeature> next) {
    return new CpcModel(maxAdapter, maxDomain, facilities, next);
  }
}
