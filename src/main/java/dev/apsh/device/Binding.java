package dev.apsh.device;

import dev.apsh.vfs.Attribute;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A device's being bound to a driver, with the files that the driver adds meanwhile.
final class Binding {
  private final Driver driver;
  private final Device device;
  private final long order;
  private Map<String, Attribute> attributes = Map.of();
  private boolean built;
  private boolean alive = true;
  private boolean held;

  Binding(Driver driver, Device device, long order) {
    this.driver = driver;
    this.device = device;
    this.order = order;
  }

  /// When it was made, against others of the same bus.
  long order() {
    return order;
  }

  Driver driver() {
    return driver;
  }

  Map<String, Attribute> attributes() {
    if (!built) {
      built = true;
      attributes = index(driver.model().attributes(device), device.since());
    }
    return attributes;
  }

  /// Its files and links go, while somebody who uses the device keeps it bound.
  void hold() {
    held = true;
  }

  boolean isHeld() {
    return held;
  }

  void end() {
    alive = false;
  }

  private boolean isAlive() {
    return alive && !held && device.isAlive();
  }

  private Map<String, Attribute> index(List<Attribute> list, Instant since) {
    Map<String, Attribute> index = new HashMap<>();
    BooleanSupplier whileBound = this::isAlive;
    for (Attribute each : list) {
      index.put(each.name(), each.of(whileBound, since));
    }
    return index;
  }
}
