package dev.apsh.vfio;

import static dev.apsh.kernel.Errno.EBUSY;
import static dev.apsh.kernel.Errno.EINVAL;

import dev.apsh.device.Device;
import dev.apsh.device.DeviceModel;
import dev.apsh.device.Entries;
import dev.apsh.device.Folder;
import dev.apsh.kernel.Blocked;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Parsed;
import dev.apsh.kernel.Policy.MdevCore;
import dev.apsh.kernel.Policy.RemoveInUse;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A mediated device's place in sysfs: its directory below the matrix device's.
final class MdevDevice implements DeviceModel, Entries {
  private final MatrixDevice parent;
  private final MatrixMdev mdev;
  private final Device device;
  private final Folder links;
  private final VfioCore vfio;
  private Optional<VfioGroup> group = Optional.empty();

  MdevDevice(MatrixDevice parent, MatrixMdev mdev, VfioCore vfio) {
    this.parent = parent;
    this.mdev = mdev;
    this.vfio = vfio;
    this.device = parent.deviceFor(this);
    this.links = parent.vfio().bus().sysfs().folder();
    links.link("mdev_type", "../mdev_supported_types/" + MatrixDevice.TYPE);
  }

  /// Its driver has taken it: from now on vfio can open it.
  void joinGroup(String driver) {
    VfioGroup joined = new VfioGroup(vfio, device, driver);
    group = Optional.of(joined);
    links.link("iommu_group", joined.link());
    joined.device().ifPresent(each -> links.folder("vfio-dev").put(each.name(), each.directory()));
  }

  void leaveGroup() {
    links.take("vfio-dev");
    links.take("iommu_group");
    group.ifPresent(VfioGroup::end);
    group = Optional.empty();
  }

  /// The files of the matrix: the parent's to give, from 5.14 on the driver's.
  List<Attribute> matrixFiles() {
    return new MdevAttributes(parent.vfio(), mdev).all();
  }

  /// What whoever takes the driver from it waits for.
  Optional<Blocked> holds() {
    return parent.holds(this);
  }

  void free() {
    parent.free(mdev);
  }

  MatrixMdev mdev() {
    return mdev;
  }

  Device device() {
    return device;
  }

  @Override
  public String name() {
    return mdev.uuid();
  }

  @Override
  public List<Attribute> attributes() {
    List<Attribute> files = new ArrayList<>();
    switch (parent.vfio().profile().the(MdevCore.class)) {
      case WITHOUT_MATRIX_BUS, VFIO_MDEV -> files.addAll(matrixFiles());
      case VFIO_AP_MDEV -> {}
    }
    Attribute remove = Attribute.wo("remove", this::remove);
    files.add(
        switch (parent.vfio().profile().the(RemoveInUse.class)) {
          case EBUSY -> remove.refuses(EINVAL, EBUSY);
          case BLOCKS, ASKS_USER, DISARMS_AND_ASKS -> remove.refuses(EINVAL);
        });
    return files;
  }

  /// 0 does nothing, any other number removes. Refuses: EINVAL for no number, EBUSY while a guest
  /// uses the device (to 5.1; later the writer waits for the guest's end).
  private Write remove(Bytes written) {
    return switch (Parsed.unsigned(written)) {
      case Parsed.NoNumber none -> EINVAL.because(none.refused().why());
      case Parsed.Unsigned number when number.value() == 0 -> Written.WHOLE;
      case Parsed.Unsigned number -> parent.removeWritten(this);
    };
  }

  @Override
  public Entries below() {
    return this;
  }

  /// While it waits for its guest's end, the group and the vfio device remain.
  @Override
  public Optional<Node> child(String name) {
    return name.equals("mdev_type") && !device.isAlive() ? Optional.empty() : links.child(name);
  }

  @Override
  public List<String> names() {
    return device.isAlive()
        ? links.names()
        : links.names().stream().filter(name -> !name.equals("mdev_type")).toList();
  }
}
