package dev.apsh.device;

import dev.apsh.kernel.Uevent;
import dev.apsh.vfs.Directory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A device of the driver core: where it stands, its bus, its driver, and its directory in sysfs.
public final class Device implements Uevent.Source {
  private final Sysfs sysfs;
  private final DeviceModel model;
  private final Optional<Device> parent;
  private final Optional<Bus> bus;
  private final Optional<DeviceClass> ofClass;
  private final Instant since;
  private Optional<Binding> binding = Optional.empty();
  private Optional<DeviceDirectory> directory = Optional.empty();
  private State state = State.LIVE;

  /// How far a device is on its way out.
  enum State {
    LIVE,
    /// Its files are gone, but something still holds it.
    LEAVING,
    GONE
  }

  public Device(Sysfs sysfs, DeviceModel model, Optional<Device> parent, Optional<Bus> bus) {
    this.sysfs = sysfs;
    this.model = model;
    this.parent = parent;
    this.bus = bus;
    this.ofClass = Optional.empty();
    this.since = sysfs.clock().now();
  }

  /// One of a class.
  Device(DeviceClass ofClass, DeviceModel model, Optional<Device> parent) {
    this.sysfs = ofClass.sysfs();
    this.model = model;
    this.parent = parent;
    this.bus = Optional.empty();
    this.ofClass = Optional.of(ofClass);
    this.since = sysfs.clock().now();
  }

  public String name() {
    return model.name();
  }

  public DeviceModel model() {
    return model;
  }

  public Optional<Driver> driver() {
    return binding.map(Binding::driver);
  }

  public boolean isBound() {
    return binding.isPresent();
  }

  public boolean isBoundTo(Driver driver) {
    return binding.isPresent() && binding.get().driver() == driver;
  }

  public boolean isAlive() {
    return state == State.LIVE;
  }

  /// Its path below /sys: `/devices/ap/card05`.
  @Override
  public String path() {
    String folder =
        ofClass.isPresent()
            ? ofClass.get().folderBelow(parent)
            : parent.map(Device::path).orElse("/devices");
    return folder + "/" + name();
  }

  @Override
  public String subsystem() {
    if (bus.isPresent()) {
      return bus.get().name();
    }
    return ofClass.map(DeviceClass::name).orElse(model.subsystem());
  }

  /// The path below /sys of its bus or class; empty for neither.
  Optional<String> subsystemPath() {
    return bus.isPresent() ? Optional.of(bus.get().path()) : ofClass.map(DeviceClass::path);
  }

  /// The path below /sys of the device for which one of a class stands.
  Optional<String> classParent() {
    return ofClass.isPresent() ? parent.map(Device::path) : Optional.empty();
  }

  /// Its numbers, DEVTYPE, DRIVER, then what the bus adds.
  @Override
  public List<String> properties() {
    List<String> all = new ArrayList<>();
    model.node().ifPresent(node -> all.addAll(node.properties()));
    if (!model.type().isEmpty()) {
      all.add("DEVTYPE=" + model.type());
    }
    driver().ifPresent(driver -> all.add("DRIVER=" + driver.name()));
    all.addAll(model.properties());
    return all;
  }

  public Directory directory() {
    if (directory.isEmpty()) {
      directory = Optional.of(new DeviceDirectory(this));
    }
    return directory.get();
  }

  /// Sends a `change` uevent.
  public void changed(String... properties) {
    sysfs.uevents().send(Uevent.Action.CHANGE, this, properties);
  }

  Sysfs sysfs() {
    return sysfs;
  }

  Optional<Bus> bus() {
    return bus;
  }

  Optional<Binding> binding() {
    return binding;
  }

  /// The binding as sysfs shows it: not one that only a user of the device still holds.
  Optional<Binding> shownBinding() {
    return binding.filter(each -> !each.isHeld());
  }

  /// Whether its driver is to leave it and waits for a user of the device.
  public boolean isHeld() {
    return binding.isPresent() && binding.get().isHeld();
  }

  /// Its driver leaves it, and cannot before a user of the device lets go: until its release only
  /// what the driver has made stays.
  public void hold() {
    binding.ifPresent(Binding::hold);
  }

  /// When it was bound, against others of its bus; -1 while it is not.
  long bindingOrder() {
    return binding.map(Binding::order).orElse(-1L);
  }

  Instant since() {
    return since;
  }

  State state() {
    return state;
  }

  void bind(Driver driver, long order) {
    binding = Optional.of(new Binding(driver, this, order));
  }

  void unbind() {
    binding.ifPresent(Binding::end);
    binding = Optional.empty();
  }

  /// Its files and links go, while what stands below it stays until it dies.
  public void leave() {
    state = State.LEAVING;
  }

  public void die() {
    state = State.GONE;
  }
}
