package dev.apsh.device;

import dev.apsh.kernel.Clock;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Uevents;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Directory;
import java.util.Optional;

/// The tree of sysfs: its top directories, in which subsystems put what they have.
public final class Sysfs {
  private final KernelProfile profile;
  private final Clock clock;
  private final Uevents uevents;
  private final KernelLog log;
  private final Folder root;

  public Sysfs(KernelProfile profile, Clock clock, Uevents uevents, KernelLog log) {
    this.profile = profile;
    this.clock = clock;
    this.uevents = uevents;
    this.log = log;
    this.root = Folder.empty(clock).unwritable();
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

  KernelProfile profile() {
    return profile;
  }

  public KernelLog log() {
    return log;
  }

  public Clock clock() {
    return clock;
  }

  public Uevents uevents() {
    return uevents;
  }

  /// The file `uevent` of what is no device, which can only be written.
  public Attribute ueventFile(Uevent.Source source) {
    return SyntheticUevent.of(source, this);
  }

  /// A device at the top of /sys/devices, which stands for no hardware; udev hears nothing of its
  /// coming and going.
  public Device rootDevice(DeviceModel model) {
    Device device = new Device(this, model, Optional.empty(), Optional.empty());
    top("devices").put(model.name(), device.directory());
    return device;
  }

  public void removeRootDevice(Device device) {
    top("devices").take(device.name());
    device.die();
  }
}
