package dev.apsh.bus;

import dev.apsh.device.Device;
import dev.apsh.device.DriverModel;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.Policy.UnbindResets;
import dev.apsh.kernel.Refused;
import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.Optional;

/// A driver of the AP bus as the driver core sees it: what the bus does before and after the
/// driver's own part.
record ApDriverCore(ApBus bus, ApDriver driver) implements DriverModel {

  @Override
  public String name() {
    return driver.name();
  }

  @Override
  public boolean matches(Device device) {
    return driver.takes(model(device));
  }

  /// Refuses with ENODEV a queue that the masks, or its driver_override, give to others, then what
  /// the driver refuses.
  @Override
  public Optional<Refused> probe(Device device) {
    ApDevice model = model(device);
    if (model instanceof ApQueue queue && !mayTake(queue)) {
      boolean reserved = bus.masks().reserve(queue.apqn());
      return Optional.of(
          Errno.ENODEV.because(new BusCause.OtherOwner(queue.name(), name(), reserved)));
    }
    bus.bindings().probing();
    Optional<Refused> refused = driver.probe(model);
    if (refused.isEmpty()) {
      if (model instanceof ApQueue queue) {
        bus.bindings().bound();
        initiate(queue);
      }
      bus.bindings().probed();
    }
    return refused;
  }

  /// To 5.9 whoever takes a queue lets the bus reset it, later only drivers of the host.
  private void initiate(ApQueue queue) {
    if (driver.isDefault() || !bus.profile().has(Feature.QUEUES_START_UNBOUND)) {
      queue.initiate();
    }
  }

  private boolean mayTake(ApQueue queue) {
    if (!queue.driverOverride().isEmpty()) {
      return queue.driverOverride().equals(name());
    }
    return bus.masks().reserve(queue.apqn()) == driver.isDefault();
  }

  /// The driver's part, then the queue is zeroized (5.1).
  @Override
  public void remove(Device device) {
    ApDevice model = model(device);
    driver.remove(model);
    if (model instanceof ApQueue queue) {
      if (bus.profile().the(UnbindResets.class) != UnbindResets.NOTHING) {
        var _ = bus.facility().zeroize(queue.apqn());
      }
      queue.shutDown();
      bus.bindings().unbound();
    }
  }

  @Override
  public List<Attribute> attributes(Device device) {
    return driver.attributes(model(device));
  }

  @Override
  public boolean hasBindFiles() {
    return driver.hasBindFiles();
  }

  private static ApDevice model(Device device) {
    return (ApDevice) device.model();
  }
}
