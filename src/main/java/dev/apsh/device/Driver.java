package dev.apsh.device;

import dev.apsh.kernel.Blocked;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A driver on a bus, with its directory below the bus's `drivers`.
public final class Driver implements Uevent.Source {
  private final Bus bus;
  private final DriverModel model;
  private final Folder folder;

  Driver(Bus bus, DriverModel model) {
    this.bus = bus;
    this.model = model;
    this.folder = bus.sysfs().folder(new BoundDevices(bus, this));
    folder.put(attributes());
  }

  public String name() {
    return model.name();
  }

  public DriverModel model() {
    return model;
  }

  @Override
  public String path() {
    return bus.path() + "/drivers/" + name();
  }

  @Override
  public String subsystem() {
    return "drivers";
  }

  @Override
  public List<String> properties() {
    return List.of();
  }

  Folder folder() {
    return folder;
  }

  private List<Attribute> attributes() {
    List<Attribute> files = new ArrayList<>();
    files.add(SyntheticUevent.of(this, bus.sysfs()));
    if (model.hasBindFiles()) {
      files.add(Attribute.wo("bind", this::bindWritten).refuses(Errno.ENODEV, Errno.EBUSY));
      files.add(Attribute.wo("unbind", this::unbindWritten).refuses(Errno.ENODEV));
    }
    return files;
  }

  /// Refuses: ENODEV for a device that is none or is not in the driver's table, EBUSY for one that
  /// is bound, then what the probe refuses with.
  private Write bindWritten(Bytes written) {
    String name = Bus.line(written);
    Optional<Device> device = bus.device(name).filter(model::matches);
    if (device.isEmpty()) {
      return Errno.ENODEV.because(new NotForDriver(name, name()));
    }
    if (device.get().isBound()) {
      return Errno.EBUSY.because(
          new BoundAlready(name, device.get().driver().map(Driver::name).orElse("")));
    }
    return bus.probe(device.get(), this).map(no -> (Write) no).orElse(Written.WHOLE);
  }

  /// Refuses with ENODEV a device that is not bound to this driver; waits for whoever uses it.
  private Write unbindWritten(Bytes written) {
    String name = Bus.line(written);
    Optional<Device> device = bus.device(name).filter(each -> each.isBoundTo(this));
    if (device.isEmpty()) {
      return Errno.ENODEV.because(new NotBound(name, name()));
    }
    Optional<Blocked> held = model.holds(device.get());
    if (held.isPresent()) {
      device.get().hold();
      return held.get();
    }
    bus.release(device.get());
    return Written.WHOLE;
  }

  /// A name that is no device of the bus, or of one that the driver does not know.
  record NotForDriver(String device, String driver) implements Cause {
    @Override
    public String facts() {
      return "there is no device `%s` that driver %s can take".formatted(device, driver);
    }
  }

  /// A device that has a driver already.
  record BoundAlready(String device, String driver) implements Cause {
    @Override
    public String facts() {
      return "%s is bound to %s".formatted(device, driver);
    }
  }

  /// A device that this driver does not have.
  record NotBound(String device, String driver) implements Cause {
    @Override
    public String facts() {
      return "`%s` is not bound to %s".formatted(device, driver);
    }
  }
}
