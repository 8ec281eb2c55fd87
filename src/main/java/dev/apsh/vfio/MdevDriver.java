package dev.apsh.vfio;

import dev.apsh.device.Device;
import dev.apsh.device.DriverModel;
import dev.apsh.kernel.Blocked;
import dev.apsh.kernel.Policy.MdevCore;
import dev.apsh.kernel.Refused;
import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.Optional;

/// The driver of mediated devices: vfio_mdev, which takes every one, later vfio_ap_mdev, which has
/// those that it makes, and no other.
public record MdevDriver(MdevCore core) implements DriverModel {

  @Override
  public String name() {
    return ownsDevices() ? "vfio_ap_mdev" : "vfio_mdev";
  }

  /// Whether the matrix is the driver's, and not that of the device's parent (5.14).
  private boolean ownsDevices() {
    return switch (core) {
      case WITHOUT_MATRIX_BUS, VFIO_MDEV -> false;
      case VFIO_AP_MDEV -> true;
    };
  }

  /// From 5.14 on the bus of mediated devices has nothing match: a device is bound when it is made,
  /// and what was unbound by hand stays so.
  @Override
  public boolean matches(Device device) {
    return !ownsDevices();
  }

  @Override
  public Optional<Refused> probe(Device device) {
    if (device.model() instanceof MdevDevice mdev) {
      mdev.joinGroup(name());
    }
    return Optional.empty();
  }

  @Override
  public Optional<Blocked> holds(Device device) {
    return device.model() instanceof MdevDevice mdev ? mdev.holds() : Optional.empty();
  }

  @Override
  public void remove(Device device) {
    if (device.model() instanceof MdevDevice mdev) {
      mdev.leaveGroup();
      if (ownsDevices()) {
        mdev.free();
      }
    }
  }

  @Override
  public List<Attribute> attributes(Device device) {
    return ownsDevices() && device.model() instanceof MdevDevice mdev
        ? mdev.matrixFiles()
        : List.of();
  }
}
