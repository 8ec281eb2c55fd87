package dev.apsh.bus;

import dev.apsh.device.Device;
import dev.apsh.device.DeviceModel;

/// A device on the AP bus: a card, or a queue of one.
public sealed interface ApDevice extends DeviceModel permits ApCard, ApQueue {

  Device device();

  /// The card: this one, or that of this queue.
  ApCard card();

  /// When it came to the bus, against others.
  long order();

  /// Configured on, as far as the bus knows.
  boolean isConfigured();

  boolean isCheckStopped();
}
