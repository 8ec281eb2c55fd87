package dev.apsh.vfio;

import dev.apsh.device.Bus;
import dev.apsh.device.Device;
import dev.apsh.device.DeviceIndex;
import dev.apsh.device.DeviceModel;
import dev.apsh.device.DriverModel;
import dev.apsh.device.Entries;
import dev.apsh.device.Sysfs;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Policy.MdevCore;
import dev.apsh.kernel.Refused;
import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the matrix device stands: below the root device vfio_ap, and on the bus matrix where there
/// is one.
final class MatrixPlace implements DeviceIndex {
  private final MatrixDevice model;
  private final Sysfs sysfs;
  private final Device root;
  private final Optional<Bus> bus;
  private final Device device;

  MatrixPlace(MatrixDevice model, KernelProfile profile) {
    this.model = model;
    this.sysfs = model.sysfs();
    this.root = sysfs.rootDevice(new Root());
    this.bus =
        switch (profile.the(MdevCore.class)) {
          case WITHOUT_MATRIX_BUS -> Optional.empty();
          case VFIO_MDEV, VFIO_AP_MDEV -> Optional.of(new Bus(sysfs, "matrix", this));
        };
    this.device = new Device(sysfs, model, Optional.of(root), bus);
    bus.ifPresent(matrix -> {
      matrix.add(device);
      var _ = matrix.register(new MatrixDriver());
    });
  }

  Device device() {
    return device;
  }

  void die() {
    bus.ifPresent(matrix -> {
      matrix.driver("vfio_ap").ifPresent(matrix::unregister);
      matrix.remove(device);
      matrix.remove();
    });
    device.die();
    sysfs.removeRootDevice(root);
  }

  @Override
  public Optional<Device> device(String name) {
    return name.equals(device.name()) ? Optional.of(device) : Optional.empty();
  }

  @Override
  public Stream<Device> devices() {
    return Stream.of(device);
  }

  /// /sys/devices/vfio_ap.
  private final class Root implements DeviceModel, Entries {
    @Override
    public String name() {
      return "vfio_ap";
    }

    @Override
    public Entries below() {
      return this;
    }

    @Override
    public Optional<Node> child(String name) {
      return name.equals(model.name()) ? Optional.of(device.directory()) : Optional.empty();
    }

    @Override
    public List<String> names() {
      return List.of(model.name());
    }
  }

  /// The driver of the bus matrix, which cannot be bound by hand.
  private static final class MatrixDriver implements DriverModel {
    @Override
    public String name() {
      return "vfio_ap";
    }

    @Override
    public boolean matches(Device device) {
      return true;
    }

    @Override
    public Optional<Refused> probe(Device device) {
      return Optional.empty();
    }

    @Override
    public void remove(Device device) {}

    @Override
    public boolean hasBindFiles() {
      return false;
    }
  }
}
