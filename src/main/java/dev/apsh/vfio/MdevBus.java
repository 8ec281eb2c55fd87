package dev.apsh.vfio;

import dev.apsh.device.Bus;
import dev.apsh.device.Device;
import dev.apsh.device.DeviceIndex;
import dev.apsh.device.Sysfs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The module mdev while it is loaded: the bus of mediated devices, whoever made them.
public final class MdevBus implements DeviceIndex {
  private final Map<String, Device> devices = new LinkedHashMap<>();
  private final Bus driverCore;
  private final Sysfs sysfs;
  private final VfioCore vfio;

  public MdevBus(VfioCore vfio) {
    this.vfio = vfio;
    this.sysfs = vfio.sysfs();
    this.driverCore = new Bus(sysfs, "mdev", this);
    sysfs.top("class").put("mdev_bus", sysfs.folder());
  }

  public void unload() {
    driverCore.remove();
    sysfs.top("class").take("mdev_bus");
  }

  /// The module below it.
  VfioCore vfio() {
    return vfio;
  }

  public Bus driverCore() {
    return driverCore;
  }

  void add(Device device) {
    devices.put(device.name(), device);
    driverCore.add(device);
  }

  /// Takes it from the bus's directory, while it may still be waiting for its end.
  void drop(Device device) {
    devices.remove(device.name());
  }

  @Override
  public Optional<Device> device(String name) {
    return Optional.ofNullable(devices.get(name));
  }

  @Override
  public Stream<Device> devices() {
    return devices.values().stream();
  }
}
