package dev.apsh.device;

import dev.apsh.kernel.Blocked;
import dev.apsh.kernel.Refused;
import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.Optional;

/// What a driver does with the devices of its bus.
public interface DriverModel {

  String name();

  /// Whether its table of devices has this one.
  boolean matches(Device device);

  /// Takes a device; what it answers instead is why it does not.
  Optional<Refused> probe(Device device);

  /// Gives a device back.
  void remove(Device device);

  /// What a writer of `unbind` waits for first, since somebody uses the device.
  default Optional<Blocked> holds(Device device) {
    return Optional.empty();
  }

  /// The files that it adds to a device that it has taken; asked for once for each binding.
  default List<Attribute> attributes(Device device) {
    return List.of();
  }

  /// Whether it has the files bind and unbind.
  default boolean hasBindFiles() {
    return true;
  }
}
