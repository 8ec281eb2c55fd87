package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;

/// The bus's two masks: what is in both belongs to the host, the rest to vfio_ap.
public record ApMasks(ApMask apmask, ApMask aqmask) {

  public boolean reserve(Apqn apqn) {
    return apmask.has(apqn.adapter()) && aqmask.has(apqn.domain());
  }

  /// The part of a matrix that belongs to the host; without APQNs when nothing does.
  public ApMatrix reservedOf(ApMatrix matrix) {
    return new ApMatrix(matrix.adapters().and(apmask), matrix.domains().and(aqmask), ApMask.EMPTY);
  }

  boolean areAllOnes() {
    return apmask.equals(ApMask.ALL) && aqmask.equals(ApMask.ALL);
  }
}
