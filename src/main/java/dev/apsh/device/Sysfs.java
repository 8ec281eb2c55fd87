package dev.apsh.device;

import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Uevent.Action;
import dev.apsh.kernel.Uevents;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Directory;
import java.util.Optional;

/// The tree of sysfs: its top directories, in which subsystems put what they have.
public final class Sysfs {
  private final Clock clock;
  private final Uevents uevents;
  private final Folder root;

  public Sysfs(Clock clock, Uevents uevents) {
    this.clock = clock;
    this.uevents = uevents;
    this.root = Folder.empty(clock);
    for (String top : new String[] {"block", "bus", "class", "dev", "devices", "firmware"}) {
      root.folder(top);
    }
    root.folder("fs");
    root.folder("module");
    root.folder("kernel").put("iommu_groups", Folder.empty(clock));
    root.folder("kernel")
        .put("uevent_seqnum", Attribute.text("uevent_seqnum", () -> uevents.sequence() + "\n"));
  }

  public Directory root() {
    return root;
  }

  /// A top directory: `bus`, `class`, `devices`, `kernel`, `module`.
  public Folder top(String name) {
    return root.folder(name);
  }

  /// An empty folder of this tree.
  public Folder folder() {
    return Folder.empty(clock);
  }

  public Folder folder(Entries derived) {
    return Folder.deriving(derived, clock);
  }

  public Clock clock() {
    return clock;
  }

  public Uevents uevents() {
    return uevents;
  }

  /// A device at the top of /sys/devices, which stands for no hardware.
  public Device rootDevice(DeviceModel model) {
    Device device = new Device(this, model, Optional.empty(), Optional.empty());
    top("devices").put(model.name(), device.directory());
    uevents.send(Action.ADD, device);
    return device;
  }

  public void removeRootDevice(Device device) {
    top("devices").take(device.name());
    device.die();
    uevents.send(Action.REMOVE, device);
  }
}
