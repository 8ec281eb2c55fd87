package dev.apsh.vfio;

import dev.apsh.device.DeviceClass;
import dev.apsh.device.DeviceNode;
import dev.apsh.device.Misc;
import dev.apsh.device.Sysfs;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.MdevCore;
import java.util.BitSet;
import java.util.Optional;

/// The module vfio while it is loaded: its container /dev/vfio/vfio, the groups of devices, and
/// what stands for each device.
public final class VfioCore {
  private static final int CONTAINER = 196;

  private final Sysfs sysfs;
  private final Misc misc;
  private final boolean deviceFiles;
  private final MdevCore core;
  private final DeviceClass groups;
  private final Optional<DeviceClass> devices;
  private final BitSet numbers = new BitSet();

  public VfioCore(Sysfs sysfs, KernelProfile profile, Misc misc) {
    this.sysfs = sysfs;
    this.misc = misc;
    this.deviceFiles = profile.has(Feature.VFIO_DEVICE_FILES);
    this.core = profile.the(MdevCore.class);
    sysfs.log().log(Level.INFO, "VFIO - User Level meta-driver version: 0.3");
    var _ = misc.add("vfio", new DeviceNode(Misc.MAJOR, CONTAINER, "vfio/vfio", "0666"));
    this.groups = new DeviceClass(sysfs, "vfio");
    this.devices =
        profile.has(Feature.VFIO_DEVICES)
            ? Optional.of(new DeviceClass(sysfs, "vfio-dev"))
            : Optional.empty();
  }

  public void unload() {
    devices.ifPresent(DeviceClass::remove);
    groups.remove();
    misc.remove("vfio");
  }

  Sysfs sysfs() {
    return sysfs;
  }

  /// What is said of the groups of a driver's device.
  GroupLog logOf(String driver, String device) {
    return new GroupLog(sysfs.log(), core, driver, device);
  }

  DeviceClass groups() {
    return groups;
  }

  /// The class vfio-dev; empty where a device is known by its group alone.
  Optional<DeviceClass> devices() {
    return devices;
  }

  /// Whether each device has a file in /dev/vfio/devices.
  boolean hasDeviceFiles() {
    return deviceFiles;
  }

  /// Whether it makes the groups of mediated devices, and not the module mdev.
  boolean makesGroups() {
    return switch (core) {
      case WITHOUT_MATRIX_BUS, VFIO_MDEV -> false;
      case VFIO_AP_MDEV -> true;
    };
  }

  /// The lowest number that no group has.
  int takeNumber() {
    int number = numbers.nextClearBit(0);
    numbers.set(number);
    return number;
  }

  void giveBack(int number) {
    numbers.clear(number);
  }
}
