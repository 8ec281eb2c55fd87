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

  public ApConfiguration withMatrix(ApMatrix next) {
    return new ApConfiguration(next, maxAdapter, maxDomain, features);
  }
}
