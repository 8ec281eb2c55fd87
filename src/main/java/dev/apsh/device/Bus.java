package dev.apsh.device;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Uevent.Action;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Node;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A bus of the driver core: its devices, its drivers, how they come together, and its directory in
/// /sys/bus.
public final class Bus implements Uevent.Source {
  private final Sysfs sysfs;
  private final String name;
  private final DeviceIndex index;
  private final Map<String, Driver> drivers = new LinkedHashMap<>();
  private final Folder folder;
  private boolean autoprobe = true;
  private long bindings;

  public Bus(Sysfs sysfs, String name, DeviceIndex index) {
    this.sysfs = sysfs;
    this.name = name;
    this.index = index;
    this.folder = sysfs.folder();
    folder.put("devices", sysfs.folder(new BusDevices(this)));
    folder.put("drivers", sysfs.folder());
    folder.put(
        List.of(
            SyntheticUevent.of(this, sysfs),
            Attribute.wo("drivers_probe", this::probeWritten).refuses(Errno.ENODEV),
            Attribute.rw("drivers_autoprobe", this::showAutoprobe, this::storeAutoprobe)));
    sysfs.top("bus").put(name, folder);
    sysfs.uevents().send(Action.ADD, this);
  }

  /// The bus and its directory are gone.
  public void remove() {
    sysfs.top("bus").take(name);
    sysfs.uevents().send(Action.REMOVE, this);
  }

  public String name() {
    return name;
  }

  public Sysfs sysfs() {
    return sysfs;
  }

  /// The bus's directory, for files of its own.
  public Folder folder() {
    return folder;
  }

  @Override
  public String path() {
    return "/bus/" + name;
  }

  @Override
  public String subsystem() {
    return "bus";
  }

  @Override
  public List<String> properties() {
    return List.of();
  }

  public Optional<Device> device(String deviceName) {
    return index.device(deviceName);
  }

  public Stream<Device> devices() {
    return index.devices();
  }

  /// A device that its subsystem has just put on the bus: it is announced, and bound if a driver
  /// takes it.
  public void add(Device device) {
    sysfs.uevents().send(Action.ADD, device);
    if (autoprobe) {
      var _ = attach(device);
    }
  }

  /// Takes a device off the bus; it is dead.
  public void remove(Device device) {
    release(device);
    device.die();
    sysfs.uevents().send(Action.REMOVE, device);
  }

  /// A driver is announced after it has taken the devices that wait for it.
  public Driver register(DriverModel model) {
    Driver driver = new Driver(this, model);
    drivers.put(model.name(), driver);
    folder.folder("drivers").put(model.name(), driver.folder());
    if (autoprobe) {
      devices()
          .filter(device -> !device.isBound() && model.matches(device))
          .forEach(device -> probe(device, driver));
    }
    sysfs.uevents().send(Action.ADD, driver);
    return driver;
  }

  /// Its devices are released, the one that was bound last first.
  public void unregister(Driver driver) {
    devices()
        .filter(device -> device.isBoundTo(driver))
        .sorted(Comparator.comparingLong(Device::bindingOrder).reversed())
        .forEach(this::release);
    drivers.remove(driver.name());
    folder.folder("drivers").take(driver.name());
    sysfs.uevents().send(Action.REMOVE, driver);
  }

  public Optional<Driver> driver(String driverName) {
    return Optional.ofNullable(drivers.get(driverName));
  }

  /// Offers an unbound device to each driver in order of registration, until one takes it.
  public boolean attach(Device device) {
    for (Driver driver : drivers.values()) {
      if (driver.model().matches(device) && probe(device, driver).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Binds an unbound device to a driver, whether or not that driver's table has it.
  public void bind(Device device, Driver driver) {
    if (!device.isBound()) {
      var _ = probe(device, driver);
    }
  }

  /// Takes a device from its driver, if it has one.
  public void release(Device device) {
    device
        .driver()
        .ifPresent(driver -> {
          driver.model().remove(device);
          device.unbind();
          sysfs.uevents().send(Action.UNBIND, device);
        });
  }

  /// Offers an unbound device to one driver; what it answers is why it does not take it.
  Optional<Refused> probe(Device device, Driver driver) {
    device.bind(driver, bindings++);
    Optional<Refused> refused = driver.model().probe(device);
    if (refused.isPresent()) {
      device.unbind();
    } else {
      sysfs.uevents().send(Action.BIND, device);
    }
    return refused;
  }

  /// A link from a directory to a device of this bus.
  Node link(String from, Device device) {
    return Folder.link(SysfsPath.relative(from, device.path()), device.since());
  }

  /// What was written, without the newline at its end.
  static String line(Bytes written) {
    String text = written.textToNul();
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  /// Refuses with ENODEV a name that no device has; a device that no driver takes is no failure.
  private Write probeWritten(Bytes written) {
    Optional<Device> device = device(line(written));
    if (device.isEmpty()) {
      return Errno.ENODEV.because(new NoDevice(name, line(written)));
    }
    if (!device.get().isBound()) {
      var _ = attach(device.get());
    }
    return Written.WHOLE;
  }

  private String showAutoprobe() {
    return autoprobe ? "1\n" : "0\n";
  }

  private Write storeAutoprobe(Bytes written) {
    autoprobe = written.at(0) != '0';
    return Written.WHOLE;
  }

  /// A name that no device of a bus has.
  record NoDevice(String bus, String device) implements Cause {
    @Override
    public String facts() {
      return "there is no device `%s` on bus %s".formatted(device, bus);
    }
  }
}
