package dev.apsh.vfio;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.kernel.Policy.GuestMasks;
import dev.apsh.kernel.Policy.UnassignResets;
import dev.apsh.kernel.Policy.UnbindResets;
import java.util.Comparator;
import java.util.List;

/// What follows from assignments, from queues that come and go, and from changes of the host:
/// guests' masks and resets.
final class Assignments {
  private final VfioAp vfio;
  private final GuestMasks rule;
  private long links;

  Assignments(VfioAp vfio) {
    this.vfio = vfio;
    this.rule = vfio.profile().the(GuestMasks.class);
  }

  /// Adapters or domains have been assigned; `change` is the product of what is new.
  void assigned(MatrixMdev mdev, ApMatrix change) {
    vfio.queues().in(change).forEach(queue -> queue.link(mdev, links++));
    switch (rule) {
      case MATRIX_AT_START -> {}
      case MATRIX -> follow(mdev);
      case FILTERED_BY_CHANGE, FILTERED -> filter(mdev, change);
    }
  }

  private static void follow(MatrixMdev mdev) {
    if (mdev.hasGuest()) {
      mdev.grant(mdev.matrix());
    }
  }

  /// Adapters or domains, `gone`, are no longer assigned: they leave the guest, and the queues that
  /// it had are reset.
  void unassigned(MatrixMdev mdev, ApMatrix gone) {
    List<VfioQueue> left = vfio.queues().in(gone);
    switch (rule) {
      case MATRIX_AT_START -> {}
      case MATRIX -> follow(mdev);
      case FILTERED_BY_CHANGE, FILTERED -> takeAway(mdev, left);
    }
    left.forEach(VfioQueue::unlink);
  }

  private void takeAway(MatrixMdev mdev, List<VfioQueue> left) {
    List<VfioQueue> had =
        left.stream()
            .filter(queue -> mdev.grants(queue.apqn().adapter(), queue.apqn().domain()))
            .sorted(
                Comparator.comparingInt(VfioQueue::bucket)
                    .thenComparing(VfioQueue::apqn, Comparator.reverseOrder()))
            .toList();
    ApMatrix masks = mdev.guestMasks();
    mdev.grant(
        new ApMatrix(
            masks.adapters().and(mdev.matrix().adapters()),
            masks.domains().and(mdev.matrix().domains()),
            masks.controlDomains()));
    var _ = vfio.resets().each(had);
  }

  /// The whole matrix is replaced at once: what goes is unplugged before what comes is linked and
  /// filtered.
  void replaced(MatrixMdev mdev, ApMatrix next) {
    ApMatrix old = mdev.matrix();
    ApMatrix gone = minus(old, next);
    mdev.become(old.withAdapters(old.adapters().minus(gone.adapters())));
    unassigned(mdev, old.withAdapters(gone.adapters()));
    mdev.become(mdev.matrix().withDomains(old.domains().minus(gone.domains())));
    unassigned(mdev, mdev.matrix().withDomains(gone.domains()));
    mdev.become(next);
    assigned(mdev, next);
  }

  /// The control domains have changed.
  void controlDomainsChanged(MatrixMdev mdev) {
    switch (rule) {
      case MATRIX_AT_START -> {}
      case MATRIX -> follow(mdev);
      case FILTERED_BY_CHANGE, FILTERED -> filterControlDomains(mdev);
    }
  }

  private void filterControlDomains(MatrixMdev mdev) {
    ApMask domains = mdev.matrix().controlDomains().and(vfio.host().matrix().controlDomains());
    mdev.grant(mdev.guestMasks().withControlDomains(domains));
  }

  /// A guest has opened the device.
  void guestStarts(MatrixMdev mdev) {
    switch (rule) {
      case MATRIX_AT_START, MATRIX -> {
        mdev.grant(mdev.matrix());
      }
      case FILTERED_BY_CHANGE, FILTERED -> {}
    }
  }

  /// vfio_ap has taken a queue.
  void queueBound(VfioQueue queue) {
    vfio.ownerOf(queue.apqn().adapter(), queue.apqn().domain())
        .ifPresent(mdev -> {
          queue.link(mdev, links++);
          if (filters() && !mdev.awaitsScan()) {
            filter(mdev, mdev.matrix());
          }
        });
  }

  /// vfio_ap is about to lose a queue. A guest cannot lose a queue alone, so it loses the adapter.
  void queueUnbound(VfioQueue queue) {
    int adapter = queue.apqn().adapter();
    boolean granted =
        filters()
            && queue.mdev().map(mdev -> mdev.grants(adapter, queue.apqn().domain())).orElse(false);
    List<VfioQueue> reset = granted ? granted(queue, adapter) : List.of(queue);
    if (granted) {
      queue.mdev().ifPresent(mdev -> loseAdapter(mdev, adapter));
    }
    if (granted || resetsAnyway(queue)) {
      var _ = vfio.resets().each(reset);
    }
  }

  /// Later kernels spare queues that the host no longer has, whose reset can only fail.
  private boolean resetsAnyway(VfioQueue queue) {
    return switch (vfio.profile().the(UnbindResets.class)) {
      case NOTHING -> false;
      case THE_QUEUE -> true;
      case ITS_ADAPTER -> vfio.host().matrix().has(queue.apqn());
    };
  }

  private List<VfioQueue> granted(VfioQueue queue, int adapter) {
    return switch (vfio.profile().the(UnbindResets.class)) {
      case NOTHING, THE_QUEUE -> List.of(queue);
      case ITS_ADAPTER ->
          queue
              .mdev()
              .map(mdev -> mdev.guestMasks().withAdapters(ApMask.of(adapter)))
              .map(vfio.queues()::in)
              .orElse(List.of());
    };
  }

  private static void loseAdapter(MatrixMdev mdev, int adapter) {
    ApMatrix masks = mdev.guestMasks();
    mdev.grant(masks.withAdapters(masks.adapters().without(adapter)));
  }

  private boolean filters() {
    return switch (rule) {
      case MATRIX_AT_START, MATRIX -> false;
      case FILTERED_BY_CHANGE, FILTERED -> true;
    };
  }

  /// The host's configuration has changed: what is gone leaves the guests at once, what is new
  /// waits for the scan.
  void configurationChanged(ApConfiguration now, ApConfiguration before) {
    ApMatrix gone = minus(before.matrix(), now.matrix());
    ApMatrix come = minus(now.matrix(), before.matrix());
    for (MatrixMdev mdev : vfio.mdevs()) {
      mdev.grant(minus(mdev.guestMasks(), gone));
      mdev.gained(mdev.matrix().and(come));
    }
    vfio.hear(now);
  }

  /// The devices have followed the host's configuration.
  void scanComplete() {
    for (MatrixMdev mdev : vfio.mdevs()) {
      ApMatrix added = mdev.added();
      if (mdev.awaitsScan()) {
        filter(mdev, added);
      }
      if (!added.controlDomains().isEmpty()) {
        filterControlDomains(mdev);
      }
      mdev.gained(ApMatrix.EMPTY);
    }
  }

  private static ApMatrix minus(ApMatrix whole, ApMatrix part) {
    return new ApMatrix(
        whole.adapters().minus(part.adapters()),
        whole.domains().minus(part.domains()),
        whole.controlDomains().minus(part.controlDomains()));
  }

  /// What the host has of the matrix, without the adapters of which a queue is not bound or failed
  /// its reset.
  private void filter(MatrixMdev mdev, ApMatrix change) {
    ApMatrix there = mdev.matrix().and(vfio.host().matrix());
    ApMask examinedAdapters = there.adapters();
    ApMask examinedDomains = there.domains();
    if (rule == GuestMasks.FILTERED_BY_CHANGE) {
      examinedAdapters = change.adapters();
      examinedDomains = change.domains();
    }
    ApMask dropped = ApMask.EMPTY;
    for (int a = examinedAdapters.next(0); a >= 0; a = examinedAdapters.next(a + 1)) {
      if (!vfio.queues().areUsable(a, examinedDomains)) {
        dropped = dropped.with(a);
      }
    }
    ApMask had = mdev.guestMasks().adapters();
    ApMatrix next = there.withAdapters(there.adapters().minus(dropped));
    mdev.grant(next);
    if (vfio.profile().the(UnassignResets.class) == UnassignResets.UNASSIGNED_AND_FILTERED) {
      var _ = vfio.resets().each(vfio.queues().in(next.withAdapters(had.and(dropped))));
    }
  }
}
