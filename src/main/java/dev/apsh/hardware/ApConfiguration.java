package dev.apsh.hardware;

import dev.apsh.ap.ApMatrix;
import java.util.Set;

/// What PQAP(QCI) answers: the adapters, usage and control domains there are, the highest numbers,
/// and flags.
public record ApConfiguration(
    ApMatrix matrix, int maxAdapter, int maxDomain, Set<QciFeature> features) {

  public boolean has(QciFeature feature) {
    return features.contains(feature);
  }

  /// Spelled out as [ApMatrix#equals] is, for the same reason.
  @Override
  public boolean equals(Object other) {
    return other instanceof ApConfiguration configuration
        && matrix.equals(configuration.matrix)
        && maxAdapter == configuration.maxAdapter
        && maxDomain == configuration.maxDomain
        && features.equals(configuration.features);
  }

  @Override
  public int hashCode() {
    return matrix.hashCode() + 31 * (maxAdapter + 31 * (maxDomain + 31 * features.hashCode()));
  }

  public ApConfiguration withMatrix(ApMatrix next) {
    return new ApConfiguration(next, maxAdapter, maxDomain, features);
  }
}
