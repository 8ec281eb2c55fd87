package dev.apsh.vfio;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The queues that are bound to vfio_ap, by APQN.
final class VfioQueues {
  private final VfioQueue[][] byAdapter = new VfioQueue[ApMask.BITS][];
  private final ApMask[] bound = new ApMask[ApMask.BITS];
  private final ApMask[] usable = new ApMask[ApMask.BITS];

  VfioQueues() {
    Arrays.fill(bound, ApMask.EMPTY);
    Arrays.fill(usable, ApMask.EMPTY);
  }

  void add(VfioQueue queue) {
    Apqn apqn = queue.apqn();
    if (byAdapter[apqn.adapter()] == null) {
      byAdapter[apqn.adapter()] = new VfioQueue[ApMask.BITS];
    }
    byAdapter[apqn.adapter()][apqn.domain()] = queue;
    bound[apqn.adapter()] = bound[apqn.adapter()].with(apqn.domain());
    setUsable(queue, true);
  }

  void remove(Apqn apqn) {
    byAdapter[apqn.adapter()][apqn.domain()] = null;
    bound[apqn.adapter()] = bound[apqn.adapter()].without(apqn.domain());
    usable[apqn.adapter()] = usable[apqn.adapter()].without(apqn.domain());
  }

  Optional<VfioQueue> at(int adapter, int domain) {
    VfioQueue[] row = byAdapter[adapter];
    return row == null ? Optional.empty() : Optional.ofNullable(row[domain]);
  }

  /// A queue's last reset lets a guest have it, or does not.
  void setUsable(VfioQueue queue, boolean may) {
    Apqn apqn = queue.apqn();
    ApMask old = usable[apqn.adapter()];
    usable[apqn.adapter()] = may ? old.with(apqn.domain()) : old.without(apqn.domain());
  }

  /// The domains of which this adapter's queue is bound.
  ApMask boundOf(int adapter) {
    return bound[adapter];
  }

  /// Whether a guest may have the queues of this adapter and all these domains.
  boolean areUsable(int adapter, ApMask domains) {
    return usable[adapter].containsAll(domains);
  }

  /// Those whose APQN is in the matrix, adapter by adapter.
  List<VfioQueue> in(ApMatrix matrix) {
    List<VfioQueue> found = new ArrayList<>();
    ApMask adapters = matrix.adapters();
    ApMask domains = matrix.domains();
    for (int a = adapters.next(0); a >= 0; a = adapters.next(a + 1)) {
      VfioQueue[] row = byAdapter[a];
      for (int d = domains.next(0); row != null && d >= 0; d = domains.next(d + 1)) {
        if (row[d] != null) {
          found.add(row[d]);
        }
      }
    }
    return found;
  }
}
