package dev.apsh.vfio;

import static dev.apsh.kernel.Errno.EBUSY;
import static dev.apsh.kernel.Errno.EPERM;

import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.kernel.Policy.SecondDevice;
import dev.apsh.kernel.Refused;
import java.util.Optional;

/// A mediated matrix device: the part of the AP matrix that is set aside for one guest.
public final class MatrixMdev {
  private final VfioAp vfio;
  private final String uuid;
  private final int maxAdapter;
  private final int maxDomain;
  private ApMatrix matrix = ApMatrix.EMPTY;
  private ApMatrix guestMasks = ApMatrix.EMPTY;
  private ApMatrix added = ApMatrix.EMPTY;
  private Optional<GuestControl> user = Optional.empty();
  private boolean attached;

  MatrixMdev(VfioAp vfio, String uuid, int maxAdapter, int maxDomain) {
    this.vfio = vfio;
    this.uuid = uuid;
    this.maxAdapter = maxAdapter;
    this.maxDomain = maxDomain;
  }

  public String uuid() {
    return uuid;
  }

  /// What is assigned.
  public ApMatrix matrix() {
    return matrix;
  }

  /// What a guest gets, or would get.
  public ApMatrix guestMasks() {
    return guestMasks;
  }

  int maxAdapter() {
    return maxAdapter;
  }

  int maxDomain() {
    return maxDomain;
  }

  /// Whether a guest has opened it.
  public boolean isOpen() {
    return user.isPresent();
  }

  /// Whether a guest has its masks from it.
  boolean hasGuest() {
    return attached;
  }

  void become(ApMatrix next) {
    matrix = next;
  }

  /// The masks that a guest gets, at once when there is one and they are not as before.
  void grant(ApMatrix next) {
    boolean changed = !guestMasks.equals(next);
    guestMasks = next;
    if (changed && attached) {
      user.ifPresent(guest -> guest.setMasks(guestMasks));
    }
  }

  /// What the host has gained of this device's matrix, and has not yet been looked at.
  ApMatrix added() {
    return added;
  }

  void gained(ApMatrix next) {
    added = next;
  }

  boolean awaitsScan() {
    return !added.adapters().isEmpty() || !added.domains().isEmpty();
  }

  /// Whether both of an APQN's bits are in the guest's masks.
  boolean grants(int adapter, int domain) {
    return guestMasks.adapters().has(adapter) && guestMasks.domains().has(domain);
  }

  /// A guest opens the device. Refuses: EBUSY when one has, EPERM when the guest has another device
  /// (5.15).
  public Optional<Refused> open(GuestControl guest) {
    if (user.isPresent()) {
      return Optional.of(EBUSY.because(new MdevCause.InUseByGuest(uuid)));
    }
    Optional<MatrixMdev> other = vfio.deviceOf(guest);
    if (other.isPresent() && vfio.profile().the(SecondDevice.class) == SecondDevice.EPERM) {
      return Optional.of(EPERM.because(new MdevCause.HasAnother(other.get().uuid)));
    }
    user = Optional.of(guest);
    if (other.isPresent()) {
      return Optional.empty();
    }
    attached = true;
    vfio.assignments().guestStarts(this);
    guest.setMasks(guestMasks);
    return Optional.empty();
  }

  /// The guest closes the device: its masks are emptied, the queues are reset.
  public void close() {
    if (attached) {
      user.ifPresent(GuestControl::clearMasks);
      var _ = vfio.resets().all(this);
    }
    user = Optional.empty();
    attached = false;
    vfio.closed(this);
  }

  /// The guest's masks are emptied, since somebody removes the device (6.15); the next change fills
  /// them again.
  void disarm() {
    if (attached) {
      user.ifPresent(GuestControl::clearMasks);
    }
  }

  /// VFIO_DEVICE_RESET. Refuses with what the kernel makes of queues that cannot be reset: EBUSY,
  /// EIO.
  public Optional<Refused> reset() {
    return vfio.resets().all(this);
  }

  /// The guest's PQAP(AQIC), which the host carries out: 01 for a queue that is not bound or not
  /// assigned.
  public ResponseCode interrupt(Apqn apqn, boolean enable) {
    return attached
            && matrix.has(apqn)
            && vfio.queues().at(apqn.adapter(), apqn.domain()).isPresent()
        ? vfio.interrupts().set(apqn, enable)
        : ResponseCode.NOT_AVAILABLE;
  }

  boolean isUsedBy(GuestControl guest) {
    return attached && user.isPresent() && user.get() == guest;
  }

  /// Whether the guest's QEMU has said where it wants to be asked.
  boolean canBeAsked() {
    return user.map(GuestControl::canBeAsked).orElse(false);
  }

  boolean askToUnplug() {
    return user.map(guest -> guest.unplug(this)).orElse(false);
  }
}
