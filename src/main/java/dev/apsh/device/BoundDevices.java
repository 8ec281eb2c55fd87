package dev.apsh.device;

import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;

/// The links from a driver's directory to the devices that are bound to it.
record BoundDevices(Bus bus, Driver driver) implements Entries {

  @Override
  public Optional<Node> child(String name) {
    return bus.device(name)
        .filter(device -> device.isBoundTo(driver) && !device.isHeld())
        .map(device -> bus.link(driver.path(), device));
  }

  @Override
  public List<String> names() {
    return bus.devices()
        .filter(device -> device.isBoundTo(driver) && !device.isHeld())
        .map(Device::name)
        .toList();
  }
}
