package dev.apsh.vfio;

import dev.apsh.bus.ApQueue;
import dev.apsh.kernel.Policy.StatusInUse;
import java.util.Optional;

/// Who uses a queue that is bound to vfio_ap, as its file `status` says it.
record QueueUse(VfioAp vfio, ApQueue queue) {

  String status() {
    int adapter = queue.card().id();
    Optional<MatrixMdev> owner = vfio.ownerOf(adapter, queue.domain());
    if (owner.isEmpty()) {
      return "unassigned\n";
    }
    MatrixMdev mdev = owner.get();
    boolean inUse =
        mdev.hasGuest()
            && switch (vfio.profile().the(StatusInUse.class)) {
              case ANY_GUEST -> true;
              case IN_GUESTS_MASKS -> mdev.grants(adapter, queue.domain());
            };
    return inUse ? "in use\n" : "assigned\n";
  }
}
