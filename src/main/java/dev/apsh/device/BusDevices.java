package dev.apsh.device;

import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;

/// The links in a bus's directory `devices`.
record BusDevices(Bus bus) implements Entries {

  @Override
  public Optional<Node> child(String name) {
    return bus.device(name).map(device -> bus.link(bus.path() + "/devices", device));
  }

  @Override
  public List<String> names() {
    return bus.devices().map(Device::name).toList();
  }
}
