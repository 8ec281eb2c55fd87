package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.device.Bus;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Policy.MaskConflict;
import dev.apsh.kernel.Policy.MaskRevision;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import java.util.List;
import java.util.Optional;

/// What happens when a mask is written: read, checked against those who use an APQN, taken, queues
/// bound anew.
final class MaskStore {
  private final ApBus bus;
  private final MaskConflict conflict;
  private final MaskRevision revision;
  private int overrides;
  private boolean inUse;

  MaskStore(ApBus bus) {
    this.bus = bus;
    this.conflict = bus.profile().the(MaskConflict.class);
    this.revision = bus.profile().the(MaskRevision.class);
  }

  Write apmask(Bytes written) {
    ApMasks old = bus.masks();
    return store("apmask", written, old.apmask(), next -> new ApMasks(next, old.aqmask()));
  }

  Write aqmask(Bytes written) {
    ApMasks old = bus.masks();
    return store("aqmask", written, old.aqmask(), next -> new ApMasks(old.apmask(), next));
  }

  /// Whether a mask that was written has left them other than all ones; what the kernel was booted
  /// with does not count.
  boolean areInUse() {
    return inUse;
  }

  /// The count keeps a queue that is removed while it has a driver of its own.
  void override(ApQueue queue, String driver) {
    overrides += (driver.isEmpty() ? 0 : 1) - (queue.driverOverride().isEmpty() ? 0 : 1);
    queue.overrideDriver(driver);
  }

  /// By the masks; of queues that have a driver of their own (6.19) those that one of the host's
  /// has, whatever the masks say. An unbound one goes by the masks.
  List<Apqn> reservedOf(ApMatrix matrix) {
    return overrides == 0
        ? bus.masks().reservedOf(matrix).apqns().toList()
        : matrix.apqns().filter(this::isHosts).toList();
  }

  private boolean isHosts(Apqn apqn) {
    return bus.devices()
        .queue(apqn)
        .filter(queue -> !queue.driverOverride().isEmpty() && queue.device().isBound())
        .map(ApQueue::isBoundToDefault)
        .orElseGet(() -> bus.masks().reserve(apqn));
  }

  /// The masks with one of them replaced.
  private interface Replacing {
    ApMasks by(ApMask next);
  }

  /// Refuses, in this order: EINVAL while a queue has a driver_override (6.19), EINVAL for what is
  /// no mask, EADDRINUSE (the document's series) or EBUSY (6.0) when an APQN would go to the host
  /// that a mediated device has.
  private Write store(String file, Bytes written, ApMask old, Replacing replacing) {
    if (overrides > 0) {
      return Errno.EINVAL.because(new BusCause.Overridden(overriddenQueue()));
    }
    Optional<ApMask> parsed = MaskParser.parse(written, old);
    if (parsed.isEmpty()) {
      return Errno.EINVAL.because(new BusCause.NotAMask(written.text()));
    }
    ApMask next = parsed.get();
    ApMask gained = next.minus(old);
    boolean adapters = file.equals("apmask");
    Optional<Refused> refused =
        gained.isEmpty()
            ? Optional.empty()
            : users(adapters, gained).flatMap(users -> refusal(file, gained, users));
    if (refused.isPresent()) {
      return refused.get();
    }
    if (!old.equals(next)) {
      bus.become(replacing.by(next));
      inUse = !bus.masks().areAllOnes();
    }
    revise(file, old, next);
    return Written.WHOLE;
  }

  /// Empty when all that had one are gone.
  private String overriddenQueue() {
    return bus.devices().all().stream()
        .filter(device -> device instanceof ApQueue queue && !queue.driverOverride().isEmpty())
        .map(ApDevice::name)
        .findFirst()
        .orElse("");
  }

  private Optional<Cause> users(boolean adapters, ApMask gained) {
    ApMask other =
        switch (conflict) {
          case ALLOWED -> ApMask.EMPTY;
          case EADDRINUSE, EBUSY -> adapters ? bus.masks().aqmask() : bus.masks().apmask();
          case EBUSY_FOR_ANY_GAIN -> ApMask.ALL;
        };
    for (ApDriver driver : bus.otherDrivers()) {
      Optional<Cause> users =
          other.isEmpty()
              ? Optional.empty()
              : adapters ? driver.inUse(gained, other) : driver.inUse(other, gained);
      if (users.isPresent()) {
        return users;
      }
    }
    return Optional.empty();
  }

  private Optional<Refused> refusal(String file, ApMask gained, Cause users) {
    BusCause why = new BusCause.TakesUsed(file, gained, users);
    return switch (conflict) {
      case ALLOWED -> Optional.empty();
      case EADDRINUSE -> Optional.of(Errno.EADDRINUSE.because(why));
      case EBUSY, EBUSY_FOR_ANY_GAIN -> Optional.of(Errno.EBUSY.because(why));
    };
  }

  private void revise(String file, ApMask old, ApMask next) {
    boolean changed = !old.equals(next);
    switch (revision) {
      case ALWAYS -> bindAnew();
      case WHEN_CHANGED -> {
        if (changed) {
          bindAnew();
        }
      }
      case WHEN_CHANGED_WITH_UEVENT -> {
        if (changed) {
          bindAnew();
          String key = file.equals("apmask") ? "APMASK=" : "AQMASK=";
          bus.rootDevice().changed(key + ApBus.line(next));
        }
      }
    }
  }

  /// Takes every queue whose driver is not of its owner's kind from it, and offers it to all; an
  /// unbound one counts as not the host's.
  private void bindAnew() {
    Bus core = bus.driverCore();
    for (ApDevice device : bus.devices().all()) {
      if (device instanceof ApQueue queue
          && bus.masks().reserve(queue.apqn()) != queue.isBoundToDefault()) {
        core.release(queue.device());
        var _ = core.attach(queue.device());
      }
    }
  }
}
