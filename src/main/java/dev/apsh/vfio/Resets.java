package dev.apsh.vfio;

import static dev.apsh.kernel.Errno.EBUSY;
import static dev.apsh.kernel.Errno.EIO;

import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.Policy.GuestMasks;
import dev.apsh.kernel.Policy.ResetFailure;
import dev.apsh.kernel.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How vfio_ap resets queues, and what it makes of the results.
final class Resets {
  private final VfioAp vfio;

  Resets(VfioAp vfio) {
    this.vfio = vfio;
  }

  /// Whether a reset that ended so lets a guest have the queue.
  private boolean letsGuestsHave(ResponseCode last) {
    return switch (vfio.profile().the(ResetFailure.class)) {
      case ANY -> last.isNormal();
      case NOT_OFF_OR_STOPPED ->
          last.isNormal()
              || last.equals(ResponseCode.DECONFIGURED)
              || last.equals(ResponseCode.CHECKSTOPPED);
    };
  }

  /// Resets all queues of a device. Refuses with the errno of the last one that failed.
  Optional<Refused> all(MatrixMdev mdev) {
    return switch (vfio.profile().the(GuestMasks.class)) {
      case MATRIX_AT_START -> byNumber(mdev.matrix(), result -> Optional.of(EIO));
      case MATRIX -> byNumber(mdev.matrix(), Resets::told);
      case FILTERED_BY_CHANGE, FILTERED -> each(inTable(mdev));
    };
  }

  /// The queues of a device in the order of its table, of two in one place the one that was linked
  /// last first.
  private List<VfioQueue> inTable(MatrixMdev mdev) {
    return vfio.queues().in(mdev.matrix()).stream()
        .sorted(
            Comparator.comparingInt(VfioQueue::bucket)
                .thenComparing(Comparator.comparingLong(VfioQueue::linked).reversed()))
        .toList();
  }

  /// What the document's kernel makes of a failed reset; queues that are not there count as reset.
  private static Optional<Errno> told(ResponseCode result) {
    if (result.equals(ResponseCode.NOT_AVAILABLE)) {
      return Optional.empty();
    }
    return Optional.of(result.equals(ResponseCode.DECONFIGURED) ? Errno.ENODEV : EIO);
  }

  /// Resets APQNs, whoever has them.
  private Optional<Refused> byNumber(
      ApMatrix matrix, Function<ResponseCode, Optional<Errno>> failure) {
    List<String> failed = new ArrayList<>();
    Errno errno = EIO;
    for (Apqn apqn : (Iterable<Apqn>) matrix.apqns()::iterator) {
      ResponseCode result = vfio.bus().facility().zeroize(apqn);
      Optional<Errno> mine = result.isNormal() ? Optional.empty() : failure.apply(result);
      if (mine.isPresent()) {
        failed.add(apqn.toString());
        errno = mine.get();
      }
    }
    return refusal(failed, errno);
  }

  /// Resets bound queues, in this order.
  Optional<Refused> each(List<VfioQueue> queues) {
    List<String> failed = new ArrayList<>();
    Errno errno = EIO;
    for (VfioQueue queue : queues) {
      one(queue);
      Optional<Errno> mine = failure(queue);
      if (mine.isPresent()) {
        failed.add(queue.apqn().toString());
        errno = mine.get();
      }
    }
    return refusal(failed, errno);
  }

  private static Optional<Refused> refusal(List<String> failed, Errno errno) {
    return failed.isEmpty()
        ? Optional.empty()
        : Optional.of(errno.because(new MdevCause.ResetFailed(failed)));
  }

  void one(VfioQueue queue) {
    ResponseCode result = vfio.bus().facility().zeroize(queue.apqn());
    queue.wasReset(result);
    vfio.queues().setUsable(queue, letsGuestsHave(result));
    if (!isKnown(result)) {
      vfio.bus()
          .log()
          .log(
              Level.WARNING,
              "WARNING: PQAP/ZAPQ for %s failed with invalid rc=%d"
                  .formatted(queue.apqn(), result.code()));
    }
  }

  private Optional<Errno> failure(VfioQueue queue) {
    ResponseCode last = queue.lastReset();
    if (last.isNormal()) {
      return Optional.empty();
    }
    return switch (vfio.profile().the(ResetFailure.class)) {
      case ANY -> Optional.of(isKnown(last) ? EBUSY : EIO);
      case NOT_OFF_OR_STOPPED -> Optional.of(EIO);
    };
  }

  private static boolean isKnown(ResponseCode code) {
    return code.code() <= ResponseCode.CHECKSTOPPED.code();
  }
}
