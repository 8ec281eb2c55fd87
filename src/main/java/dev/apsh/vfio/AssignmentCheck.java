package dev.apsh.vfio;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Policy.AssignNeeds;
import dev.apsh.kernel.Refused;
import java.util.List;
import java.util.Optional;

/// Whether a mediated device may have the matrix that it would get.
record AssignmentCheck(VfioAp vfio, MatrixMdev mdev) {

  /// Refuses, in this order: EADDRNOTAVAIL for APQNs that the host owns (to 5.19: that are not
  /// bound), EADDRINUSE for those that another device has. `change` is the product of what would be
  /// new.
  Optional<Refused> refusal(ApMatrix next, ApMatrix change) {
    return notAvailable(next, change).or(() -> shared(next));
  }

  private Optional<Refused> notAvailable(ApMatrix next, ApMatrix change) {
    return switch (vfio.profile().the(AssignNeeds.class)) {
      case BOUND_QUEUE -> notBound(change);
      case NOT_RESERVED -> reserved(next);
    };
  }

  private Optional<Refused> reserved(ApMatrix next) {
    List<Apqn> hosts = vfio.bus().reservedOf(next);
    return hosts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Errno.EADDRNOTAVAIL.because(new MdevCause.ReservedForHost(hosts, vfio.bus().masks())));
  }

  /// Every APQN must be bound; without a counterpart at least one queue of the adapter or domain.
  private Optional<Refused> notBound(ApMatrix change) {
    boolean bound;
    if (change.domains().isEmpty()) {
      bound = change.adapters().bits().noneMatch(a -> vfio.queues().boundOf(a).isEmpty());
    } else if (change.adapters().isEmpty()) {
      bound = change.domains().bits().allMatch(this::isBoundSomewhere);
    } else {
      ApMask domains = change.domains();
      bound = change.adapters().bits().allMatch(a -> vfio.queues().boundOf(a).containsAll(domains));
    }
    return bound
        ? Optional.empty()
        : Optional.of(Errno.EADDRNOTAVAIL.because(new MdevCause.NotBound(change)));
  }

  private boolean isBoundSomewhere(int domain) {
    for (int adapter = 0; adapter < ApMask.BITS; adapter++) {
      if (vfio.queues().boundOf(adapter).has(domain)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Refused> shared(ApMatrix next) {
    Optional<MatrixMdev> owner = vfio.sharing(next, Optional.of(mdev));
    owner.ifPresent(other -> vfio.logSharing(mdev, other, next));
    return owner.map(other ->
        Errno.EADDRINUSE.because(
            new MdevCause.SharedApqns(other.matrix().and(next), other.uuid())));
  }
}
