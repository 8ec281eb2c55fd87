package dev.apsh.device;

import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.Optional;

/// What a subsystem says of one of its devices.
public interface DeviceModel {

  String name();

  /// The device's own files, without those of its driver; asked for once.
  default List<Attribute> attributes() {
    return List.of();
  }

  /// The directories and links below the device besides those that every device has.
  default Entries below() {
    return Entries.NONE;
  }

  /// Its kind on its bus, as `DEVTYPE=` says it; empty for none.
  default String type() {
    return "";
  }

  /// As whose device it sends uevents while it is on no bus; empty for nobody's.
  default String subsystem() {
    return "";
  }

  /// The character device that stands for it; empty for none.
  default Optional<DeviceNode> node() {
    return Optional.empty();
  }

  /// What its bus adds to its uevents.
  default List<String> properties() {
    return List.of();
  }
}
