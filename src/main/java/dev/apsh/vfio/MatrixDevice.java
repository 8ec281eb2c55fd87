package dev.apsh.vfio;

import static dev.apsh.kernel.Errno.EEXIST;
import static dev.apsh.kernel.Errno.EINVAL;
import static dev.apsh.kernel.Errno.EPERM;
import static dev.apsh.kernel.Errno.EUSERS;

import dev.apsh.device.Device;
import dev.apsh.device.DeviceModel;
import dev.apsh.device.Driver;
import dev.apsh.device.Entries;
import dev.apsh.device.Folder;
import dev.apsh.device.Sysfs;
import dev.apsh.device.SysfsPath;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.hardware.QciFeature;
import dev.apsh.kernel.Blocked;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.Policy.CreateExhausted;
import dev.apsh.kernel.Policy.RemoveInUse;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The device /sys/devices/vfio_ap/matrix, at which mediated devices are created and below which
/// they stand.
final class MatrixDevice implements DeviceModel, Entries {
  static final String TYPE = "vfio_ap-passthrough";
  private static final String TYPES = "mdev_supported_types";

  private final VfioAp vfio;
  private final Sysfs sysfs;
  private final MdevBus mdevBus;
  private final MatrixPlace place;
  private final Folder types;
  private final Map<String, MdevDevice> devices = new LinkedHashMap<>();

  MatrixDevice(VfioAp vfio, MdevBus mdevBus) {
    this.vfio = vfio;
    this.sysfs = vfio.bus().sysfs();
    this.mdevBus = mdevBus;
    this.place = new MatrixPlace(this, vfio.profile());
    this.types = sysfs.folder();
    types.put(TYPE, typeFolder());
    sysfs
        .top("class")
        .folder("mdev_bus")
        .link("matrix", SysfsPath.relative("/class/mdev_bus", place.device().path()));
  }

  private Folder typeFolder() {
    return sysfs
        .folder()
        .put(
            List.of(
                Attribute.text("name", () -> "VFIO AP Passthrough Device\n"),
                Attribute.text("device_api", () -> "vfio-ap\n"),
                Attribute.text("available_instances", () -> available() + "\n"),
                createFile()))
        .put("devices", sysfs.folder(new CreatedDevices(this)));
  }

  private Attribute createFile() {
    Attribute create = Attribute.wo("create", this::create);
    return switch (vfio.profile().the(CreateExhausted.class)) {
      case EPERM -> create.refuses(EINVAL, EEXIST, EPERM);
      case EUSERS -> create.refuses(EINVAL, EEXIST, EUSERS);
    };
  }

  VfioAp vfio() {
    return vfio;
  }

  Sysfs sysfs() {
    return sysfs;
  }

  Device deviceFor(MdevDevice mdev) {
    return new Device(sysfs, mdev, Optional.of(place.device()), Optional.of(mdevBus.driverCore()));
  }

  private int available() {
    return VfioAp.MOST - devices.size();
  }

  /// Refuses, in this order: EINVAL for what is no UUID of 36 characters, EEXIST for one that is
  /// there, EPERM (6.1: EUSERS) when there are no more.
  private Write create(Bytes written) {
    String text = written.text();
    boolean fits = written.length() == 36 || written.length() == 37;
    if (!fits || !isUuid(text)) {
      return EINVAL.because(new MdevCause.NoUuid(text));
    }
    String uuid = text.substring(0, 36).toLowerCase(Locale.ROOT);
    if (devices.containsKey(uuid)) {
      return EEXIST.because(new MdevCause.ExistsAlready(uuid));
    }
    if (available() == 0) {
      Errno errno =
          switch (vfio.profile().the(CreateExhausted.class)) {
            case EPERM -> EPERM;
            case EUSERS -> EUSERS;
          };
      return errno.because(new MdevCause.NoneAvailable(VfioAp.MOST));
    }
    add(uuid);
    return Written.WHOLE;
  }

  /// Whether a text begins with 8, 4, 4, 4 and 12 hex digits with `-` between.
  private static boolean isUuid(String text) {
    if (text.length() < 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      char c = text.charAt(i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private void add(String uuid) {
    ApConfiguration host = vfio.host();
    boolean extended = host.has(QciFeature.APXA);
    MatrixMdev mdev =
        new MatrixMdev(
            vfio, uuid, extended ? host.maxAdapter() : 63, extended ? host.maxDomain() : 15);
    MdevDevice created = new MdevDevice(this, mdev, mdevBus.vfio());
    vfio.add(mdev);
    devices.put(uuid, created);
    mdevBus.add(created.device());
    vfio.mdevDriver().ifPresent(driver -> mdevBus.driverCore().bind(created.device(), driver));
  }

  /// The store of `remove`: at once without a guest; with one as the kernel does.
  Write removeWritten(MdevDevice mdev) {
    if (mdev.mdev().isOpen()) {
      if (vfio.profile().the(RemoveInUse.class) == RemoveInUse.EBUSY) {
        return Errno.EBUSY.because(new MdevCause.InUseByGuest(mdev.name()));
      }
      if (!isGivenBack(mdev)) {
        return waitForGuest(mdev);
      }
    }
    end(mdev);
    return Written.WHOLE;
  }

  /// Whether the guest's QEMU lets a device go because it is asked (6.5).
  private boolean isGivenBack(MdevDevice mdev) {
    if (mdev.device().isHeld()) {
      return false;
    }
    return switch (vfio.profile().the(RemoveInUse.class)) {
      case EBUSY, BLOCKS -> false;
      case ASKS_USER -> isGivenBackWhenAsked(mdev);
      case DISARMS_AND_ASKS -> {
        mdev.mdev().disarm();
        yield isGivenBackWhenAsked(mdev);
      }
    };
  }

  private boolean isGivenBackWhenAsked(MdevDevice mdev) {
    boolean asks = mdev.mdev().canBeAsked();
    say(
        Level.NOTICE,
        mdev,
        asks
            ? "Relaying device request to user (#0)"
            : "No device request registered, blocked until released by user");
    return asks && mdev.mdev().askToUnplug();
  }

  /// What the store of the driver's `unbind` waits for, on every kernel.
  Optional<Blocked> holds(MdevDevice mdev) {
    return !mdev.mdev().isOpen() || isGivenBack(mdev)
        ? Optional.empty()
        : Optional.of(blocked(mdev, () -> !mdev.device().isBound()));
  }

  private void say(Level level, MdevDevice mdev, String what) {
    String driver = mdev.device().driver().map(Driver::name).orElse("mdev");
    vfio.bus().log().log(level, driver + " " + mdev.name() + ": " + what);
  }

  private Write waitForGuest(MdevDevice mdev) {
    mdev.device().leave();
    mdevBus.drop(mdev.device());
    return blocked(mdev, () -> !devices.containsValue(mdev));
  }

  private Blocked blocked(MdevDevice mdev, BooleanSupplier over) {
    return new Blocked(
        over, () -> Written.WHOLE, (command, pid) -> say(Level.WARNING, mdev, waits(command, pid)));
  }

  /// As the writer is told of in the log when a signal comes while it waits (5.15).
  private static String waits(String command, int pid) {
    return "Device is currently in use, task \"%s\" (%d) blocked until device is released"
        .formatted(command, pid);
  }

  /// A guest has closed its device; if that is being removed or unbound, now it goes.
  void closed(MatrixMdev mdev) {
    MdevDevice device = devices.get(mdev.uuid());
    if (device == null) {
      return;
    }
    if (!device.device().isAlive()) {
      end(device);
    } else if (device.device().isHeld()) {
      mdevBus.driverCore().release(device.device());
    }
  }

  /// Removes all devices, the oldest first; no guest uses one.
  void removeAll() {
    List.copyOf(devices.values()).forEach(this::end);
  }

  /// A device's matrix is no more; its queues are nobody's.
  void free(MatrixMdev mdev) {
    if (vfio.mdev(mdev.uuid()).isPresent()) {
      var _ = vfio.resets().all(mdev);
      vfio.queues().in(mdev.matrix()).forEach(VfioQueue::unlink);
      vfio.drop(mdev);
    }
  }

  private void end(MdevDevice mdev) {
    free(mdev.mdev());
    mdevBus.drop(mdev.device());
    mdevBus.driverCore().remove(mdev.device());
    devices.remove(mdev.name());
  }

  /// Tells udev of a change, with a line more.
  void changed(String line) {
    place.device().changed(line);
  }

  /// The module is unloaded.
  void die() {
    sysfs.top("class").folder("mdev_bus").take("matrix");
    types.die();
    place.die();
  }

  Optional<MdevDevice> alive(String uuid) {
    return Optional.ofNullable(devices.get(uuid)).filter(mdev -> mdev.device().isAlive());
  }

  @Override
  public String name() {
    return "matrix";
  }

  @Override
  public List<Attribute> attributes() {
    return vfio.profile().has(Feature.MATRIX_FEATURES)
        ? List.of(Attribute.text("features", () -> "guest_matrix hotplug ap_config\n"))
        : List.of();
  }

  @Override
  public Entries below() {
    return this;
  }

  @Override
  public Optional<Node> child(String name) {
    return name.equals(TYPES)
        ? Optional.of(types)
        : Optional.ofNullable(devices.get(name)).map(mdev -> mdev.device().directory());
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>(devices.keySet());
    names.add(TYPES);
    return names;
  }

  /// The names of the devices that can be used.
  List<String> created() {
    return devices.values().stream()
        .filter(mdev -> mdev.device().isAlive())
        .map(MdevDevice::name)
        .sorted()
        .toList();
  }
}
