package dev.apsh.device;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The class misc: devices of drivers that have only one.
public final class Misc {
  public static final int MAJOR = 10;

  private final DeviceClass devices;
  private final Map<String, Device> byName = new HashMap<>();

  public Misc(Sysfs sysfs) {
    this.devices = new DeviceClass(sysfs, "misc");
  }

  public Device add(String name, DeviceNode node) {
    Device added = devices.add(new Member(name, node), Optional.empty());
    byName.put(name, added);
    return added;
  }

  public void remove(String name) {
    Device gone = byName.remove(name);
    if (gone != null) {
      devices.remove(gone);
    }
  }

  /// One of the class.
  private record Member(String name, DeviceNode number) implements DeviceModel {
    @Override
    public Optional<DeviceNode> node() {
      return Optional.of(number);
    }
  }
}
