package dev.apsh.vfio;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.bus.ApBus;
import dev.apsh.device.Driver;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.InUseLog;
import dev.apsh.kernel.Policy.MdevCore;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The module vfio_ap while it is loaded: its queues, its mediated devices, and what it knows of
/// the host.
public final class VfioAp {
  /// How many mediated devices there can be.
  static final int MOST = 65536;

  private static final ApConfiguration WITHOUT_QCI =
      new ApConfiguration(ApMatrix.EMPTY, 63, 15, Set.of());

  private final ApBus bus;
  private final VfioQueues queues = new VfioQueues();
  private final SequencedMap<String, MatrixMdev> mdevs = new LinkedHashMap<>();
  private final Resets resets;
  private final Interrupts interrupts;
  private final Assignments assignments;
  private final VfioApDriver driver;
  private final MatrixDevice matrixDevice;
  private final MdevBus mdevBus;
  private final Optional<Driver> mdevDriver;
  private ApConfiguration host;

  /// Loads the module: the matrix device comes, the driver takes the queues that are not the
  /// host's, then mediated devices can be made.
  public VfioAp(ApBus bus, MdevBus mdevBus) {
    this.bus = bus;
    this.mdevBus = mdevBus;
    this.host = bus.facility().query().orElse(WITHOUT_QCI);
    this.resets = new Resets(this);
    this.interrupts = new Interrupts(bus);
    this.assignments = new Assignments(this);
    this.driver = new VfioApDriver(this);
    this.matrixDevice = new MatrixDevice(this, mdevBus);
    bus.register(driver);
    this.mdevDriver = mdevDriver(mdevBus);
    bus.log().log(Level.INFO, "vfio_ap matrix: MDEV: Registered");
    tell("registered");
  }

  /// The driver of mediated devices, where it is this module's.
  private Optional<Driver> mdevDriver(MdevBus mdevs) {
    MdevDriver driver = new MdevDriver(profile().the(MdevCore.class));
    return switch (driver.core()) {
      case WITHOUT_MATRIX_BUS, VFIO_MDEV -> Optional.empty();
      case VFIO_AP_MDEV -> Optional.of(mdevs.driverCore().register(driver));
    };
  }

  /// Unloads the module; no guest may use a device.
  public void unload() {
    bus.log().log(Level.INFO, "vfio_ap matrix: MDEV: Unregistering");
    matrixDevice.removeAll();
    tell("unregistered");
    mdevDriver.ifPresent(mdevBus.driverCore()::unregister);
    bus.unregister(driver);
    matrixDevice.die();
  }

  /// udev hears whether mediated devices can be made (5.3).
  private void tell(String state) {
    if (profile().has(Feature.MDEV_STATE)) {
      matrixDevice.changed("MDEV_STATE=" + state);
    }
  }

  public boolean isInUse() {
    return mdevs.values().stream().anyMatch(MatrixMdev::isOpen);
  }

  public Optional<MatrixMdev> mdev(String uuid) {
    return Optional.ofNullable(mdevs.get(uuid));
  }

  /// All mediated devices, the newest first.
  public List<MatrixMdev> mdevs() {
    return List.copyOf(newestFirst());
  }

  private Collection<MatrixMdev> newestFirst() {
    return mdevs.reversed().values();
  }

  /// The driver to which a mediated device is bound as it is made.
  Optional<Driver> mdevDriver() {
    return mdevDriver;
  }

  ApBus bus() {
    return bus;
  }

  KernelProfile profile() {
    return bus.profile();
  }

  VfioQueues queues() {
    return queues;
  }

  Resets resets() {
    return resets;
  }

  Interrupts interrupts() {
    return interrupts;
  }

  Assignments assignments() {
    return assignments;
  }

  /// The host's configuration as this module last heard of it.
  ApConfiguration host() {
    return host;
  }

  void hear(ApConfiguration now) {
    host = now;
  }

  void add(MatrixMdev mdev) {
    mdevs.put(mdev.uuid(), mdev);
  }

  void drop(MatrixMdev mdev) {
    mdevs.remove(mdev.uuid());
  }

  /// The mediated device whose matrix has this APQN; at most one has.
  Optional<MatrixMdev> ownerOf(int adapter, int domain) {
    for (MatrixMdev mdev : newestFirst()) {
      if (mdev.matrix().adapters().has(adapter) && mdev.matrix().domains().has(domain)) {
        return Optional.of(mdev);
      }
    }
    return Optional.empty();
  }

  Optional<MatrixMdev> deviceOf(GuestControl guest) {
    return mdevs.values().stream().filter(mdev -> mdev.isUsedBy(guest)).findFirst();
  }

  /// A guest has closed a device, for whose end somebody may wait.
  void closed(MatrixMdev mdev) {
    matrixDevice.closed(mdev);
  }

  /// The first mediated device, newest first, that has APQNs of this matrix, other than the one
  /// that wants them.
  Optional<MatrixMdev> sharing(ApMatrix wanted, Optional<MatrixMdev> who) {
    for (MatrixMdev mdev : newestFirst()) {
      boolean other = who.isEmpty() || who.get() != mdev;
      if (other && mdev.matrix().shares(wanted)) {
        return Optional.of(mdev);
      }
    }
    return Optional.empty();
  }

  /// The masks are about to reserve this product for the host.
  Optional<Cause> inUse(ApMask adapters, ApMask domains) {
    ApMatrix wanted = new ApMatrix(adapters, domains, ApMask.EMPTY);
    Optional<MatrixMdev> owner = sharing(wanted, Optional.empty());
    owner.ifPresent(mdev -> logMaskConflict(mdev, wanted));
    return owner.map(mdev -> new MdevCause.SharedApqns(mdev.matrix().and(wanted), mdev.uuid()));
  }

  private void logMaskConflict(MatrixMdev owner, ApMatrix wanted) {
    ApMatrix shared = owner.matrix().and(wanted);
    switch (profile().the(InUseLog.class)) {
      case SILENT -> {}
      case RE_ASSIGN ->
          warn(
              owner,
              shared,
              "Userspace may not re-assign queue ",
              " already assigned to " + owner.uuid());
      case BY_CASE ->
          warn(owner, shared, "Can not reserve queue ", " for host driver: in use by mdev");
    }
  }

  void logSharing(MatrixMdev assignee, MatrixMdev owner, ApMatrix wanted) {
    ApMatrix shared = owner.matrix().and(wanted);
    switch (profile().the(InUseLog.class)) {
      case SILENT -> {}
      case RE_ASSIGN ->
          warn(
              owner,
              shared,
              "Userspace may not re-assign queue ",
              " already assigned to " + owner.uuid());
      case BY_CASE ->
          warn(
              assignee,
              shared,
              "Userspace may not assign queue ",
              " to mdev: already assigned to " + owner.uuid());
    }
  }

  /// One line for each APQN, with the sentence's words before and after its name.
  private void warn(MatrixMdev speaker, ApMatrix shared, String before, String after) {
    String start = "vfio_ap_mdev " + speaker.uuid() + ": " + before;
    shared.apqns().forEach(apqn -> bus.log().log(Level.WARNING, start + apqn + after));
  }
}
