package dev.apsh.device;

import java.util.Optional;
import java.util.stream.Stream;

/// The devices of a bus, as their subsystem keeps them.
public interface DeviceIndex {

  Optional<Device> device(String name);

  /// All of them in the order in which they came.
  Stream<Device> devices();
}
