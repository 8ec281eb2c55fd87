package dev.apsh.vfio;

import dev.apsh.ap.Apqn;
import dev.apsh.bus.ApBus;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.kernel.KernelLog.Level;

/// How vfio_ap switches the interrupts of a guest's queues, and what it logs when it cannot.
final class Interrupts {
  private final ApBus bus;
  private boolean warned;

  Interrupts(ApBus bus) {
    this.bus = bus;
  }

  ResponseCode set(Apqn apqn, boolean enable) {
    ResponseCode result = bus.facility().interrupt(apqn, enable);
    if (!result.isNormal()) {
      if (enable) {
        logEnable(apqn, result);
      }
      warnOnce(result);
    }
    return result;
  }

  private void logEnable(Apqn apqn, ResponseCode result) {
    int number = (apqn.adapter() << 8) | apqn.domain();
    bus.log().log(
        Level.WARNING,
        "vfio_ap_irq_enable: apqn %04x: response: %02x".formatted(number, result.code()));
  }

  private void warnOnce(ResponseCode result) {
    if (!warned) {
      warned = true;
      bus.log().log(Level.WARNING, "WARNING: vfio_ap_irq_disable: ap_aqic status " + result.code());
    }
  }
}
