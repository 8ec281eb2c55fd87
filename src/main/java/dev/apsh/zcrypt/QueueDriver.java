package dev.apsh.zcrypt;

import dev.apsh.ap.HardwareTypes;
import dev.apsh.bus.ApDevice;
import dev.apsh.bus.ApDriver;
import dev.apsh.bus.ApQueue;
import dev.apsh.kernel.Refused;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A driver of the queues of cards of some hardware types.
record QueueDriver(String name, HardwareTypes types, Zcrypt zcrypt) implements ApDriver {

  /// Whether a driver of the host has the queue.
  static boolean has(ApQueue queue) {
    return queue.isBoundToDefault();
  }

  @Override
  public boolean takes(ApDevice device) {
    return device instanceof ApQueue queue && types.has(queue.card().hardwareType());
  }

  @Override
  public boolean isDefault() {
    return true;
  }

  /// Refuses with ENODEV a queue of type 10 or newer whose card tells no mode.
  @Override
  public Optional<Refused> probe(ApDevice device) {
    return CardDriver.refusal(device);
  }

  @Override
  public void remove(ApDevice device) {
    zcrypt.forget(device);
  }

  @Override
  public List<Attribute> attributes(ApDevice device) {
    List<Attribute> files = new ArrayList<>();
    files.add(new Online(device, zcrypt).attribute());
    files.add(Attribute.text("load", () -> "0\n"));
    if (device instanceof ApQueue queue) {
      files.addAll(new QueueInfo(queue, zcrypt).attributes());
    }
    return files;
  }
}
