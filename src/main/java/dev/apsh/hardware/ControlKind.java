package dev.apsh.hardware;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;

/// What can be assigned to an LPAR.
public enum ControlKind {
  ADAPTER("adapter"),
  DOMAIN("domain"),
  CONTROL_DOMAIN("control domain");

  private final String word;

  ControlKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public ApMask of(ApMatrix matrix) {
    return switch (this) {
      case ADAPTER -> matrix.adapters();
      case DOMAIN -> matrix.domains();
      case CONTROL_DOMAIN -> matrix.controlDomains();
    };
  }

  public ApMatrix with(ApMatrix matrix, ApMask more) {
    return become(matrix, of(matrix).or(more));
  }

  public ApMatrix without(ApMatrix matrix, ApMask fewer) {
    return become(matrix, of(matrix).minus(fewer));
  }

  private ApMatrix become(ApMatrix matrix, ApMask next) {
    return switch (this) {
      case ADAPTER -> matrix.withAdapters(next);
      case DOMAIN -> matrix.withDomains(next);
      case CONTROL_DOMAIN -> matrix.withControlDomains(next);
    };
  }
}
