package dev.apsh.device;

import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Uevent.Action;
import java.util.List;
import java.util.Optional;

/// A class of devices: its directory in /sys/class, with a link to each of its devices.
///
/// A device without a parent stands in /sys/devices/virtual, one with a parent in a directory of
/// the class's name below that.
public final class DeviceClass implements Uevent.Source {
  private static final String VIRTUAL = "/devices/virtual";

  private final Sysfs sysfs;
  private final String name;

  public DeviceClass(Sysfs sysfs, String name) {
    this.sysfs = sysfs;
    this.name = name;
    sysfs.top("class").put(name, sysfs.folder());
    sysfs.uevents().send(Action.ADD, this);
  }

  /// The class and its directory are gone.
  public void remove() {
    sysfs.top("class").take(name);
    sysfs.uevents().send(Action.REMOVE, this);
  }

  public String name() {
    return name;
  }

  @Override
  public String path() {
    return "/class/" + name;
  }

  @Override
  public String subsystem() {
    return "class";
  }

  @Override
  public List<String> properties() {
    return List.of();
  }

  /// Where a device of this class stands.
  String folderBelow(Optional<Device> parent) {
    return parent.map(Device::path).orElse(VIRTUAL) + "/" + name;
  }

  Sysfs sysfs() {
    return sysfs;
  }

  /// A device comes. Its parent, if it has one, shows the directory.
  public Device add(DeviceModel model, Optional<Device> parent) {
    Device device = new Device(this, model, parent);
    if (parent.isEmpty()) {
      sysfs.top("devices").folder("virtual").folder(name).put(device.name(), device.directory());
    }
    sysfs.top("class").folder(name).link(device.name(), SysfsPath.relative(path(), device.path()));
    model
        .node()
        .ifPresent(node ->
            numbered().link(node.numbers(), SysfsPath.relative("/dev/char", device.path())));
    sysfs.uevents().send(Action.ADD, device);
    return device;
  }

  /// A device goes.
  public void remove(Device device) {
    device.model().node().ifPresent(node -> numbered().take(node.numbers()));
    sysfs.top("class").folder(name).take(device.name());
    Folder all = sysfs.top("devices").folder("virtual");
    if (device.path().startsWith(VIRTUAL)) {
      all.folder(name).take(device.name());
      if (all.folder(name).names().isEmpty()) {
        all.take(name);
      }
    }
    device.die();
    sysfs.uevents().send(Action.REMOVE, device);
  }

  private Folder numbered() {
    return sysfs.top("dev").folder("char");
  }
}
