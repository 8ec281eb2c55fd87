package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Refused;
import dev.apsh.vfs.Attribute;
import java.util.List;
import java.util.Optional;

/// A driver of AP cards or queues, as the bus sees it.
public interface ApDriver {

  String name();

  /// Whether its table of devices has this one.
  boolean takes(ApDevice device);

  /// Whether it serves the host: the queues that the masks reserve are probed by such drivers, the
  /// others by the rest.
  boolean isDefault();

  /// What it answers is why it does not take the device.
  Optional<Refused> probe(ApDevice device);

  void remove(ApDevice device);

  /// The files that it adds to a device that it has taken.
  default List<Attribute> attributes(ApDevice device) {
    return List.of();
  }

  /// Whether it has the files bind and unbind.
  default boolean hasBindFiles() {
    return true;
  }

  /// Whether it uses an APQN of the product of these, which the host is about to take: what it
  /// answers is which.
  default Optional<Cause> inUse(ApMask adapters, ApMask domains) {
    return Optional.empty();
  }

  /// The host's configuration has changed; the devices follow.
  default void configurationChanged(ApConfiguration now, ApConfiguration before) {}

  /// The devices have followed the host's configuration.
  default void scanComplete(ApConfiguration now, ApConfiguration before) {}
}
