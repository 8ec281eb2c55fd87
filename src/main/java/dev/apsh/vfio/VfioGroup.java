package dev.apsh.vfio;

import dev.apsh.device.Device;
import dev.apsh.device.DeviceModel;
import dev.apsh.device.DeviceNode;
import dev.apsh.device.Folder;
import dev.apsh.kernel.Errno;
import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.Optional;

/// The IOMMU group of a mediated device that has its driver, and the devices through which vfio
/// opens it.
final class VfioGroup {
  private static final int GROUPS = 243;
  private static final int DEVICES = 242;

  private final VfioCore core;
  private final int number;
  private final Device group;
  private final Optional<Device> device;
  private final GroupLog log;

  /// They come in this order: the group of the IOMMU, vfio's device of the group, then that of the
  /// mediated device.
  VfioGroup(VfioCore core, Device mdev, String driver) {
    this.core = core;
    this.number = core.takeNumber();
    this.log = core.logOf(driver, mdev.name());
    iommuGroup().folder("devices").link(mdev.name(), "../../../.." + mdev.path());
    iommuGroup().put(files());
    log.joined(number);
    this.group = core.groups().add(new Group(number), Optional.empty());
    this.device =
        core.devices()
            .map(all -> all.add(new VfioDevice(number, core.hasDeviceFiles()), Optional.of(mdev)));
  }

  /// The group has a name where vfio itself makes it; then its type has a store, which refuses with
  /// EINVAL since there is no IOMMU.
  private List<Attribute> files() {
    Attribute regions = Attribute.text("reserved_regions", () -> "");
    return core.makesGroups()
        ? List.of(
            regions,
            Attribute.text("name", () -> "vfio-noiommu\n"),
            Attribute.rw("type", () -> "unknown\n", written -> Errno.EINVAL.refused())
                .refuses(Errno.EINVAL))
        : List.of(regions, Attribute.text("type", () -> "unknown\n"));
  }

  private Folder iommuGroup() {
    return groups().folder(Integer.toString(number));
  }

  private Folder groups() {
    return core.sysfs().top("kernel").folder("iommu_groups");
  }

  /// What leads from the mediated device to its group.
  String link() {
    return "../../../../kernel/iommu_groups/" + number;
  }

  /// What stands below the mediated device; empty where there is no class for it.
  Optional<Device> device() {
    return device;
  }

  void end() {
    log.left(number);
    groups().take(Integer.toString(number));
    core.devices().ifPresent(all -> device.ifPresent(all::remove));
    core.groups().remove(group);
    core.giveBack(number);
  }

  /// /sys/class/vfio/0.
  private record Group(int number) implements DeviceModel {
    @Override
    public String name() {
      return Integer.toString(number);
    }

    @Override
    public Optional<DeviceNode> node() {
      return Optional.of(DeviceNode.of(GROUPS, number, "vfio/" + number));
    }
  }

  /// /sys/class/vfio-dev/vfio0.
  private record VfioDevice(int number, boolean hasFile) implements DeviceModel {
    @Override
    public String name() {
      return "vfio" + number;
    }

    @Override
    public Optional<DeviceNode> node() {
      return hasFile
          ? Optional.of(DeviceNode.of(DEVICES, number, "vfio/devices/vfio" + number))
          : Optional.empty();
    }
  }
}
