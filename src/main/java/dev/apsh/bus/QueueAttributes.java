package dev.apsh.bus;

import static dev.apsh.kernel.Errno.EINVAL;
import static dev.apsh.kernel.Errno.EIO;

import dev.apsh.ap.Hex;
import dev.apsh.hardware.QueueStatus;
import dev.apsh.hardware.ResponseCode;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.Policy.InterruptShown;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;

/// The files of a queue that the bus itself makes.
record QueueAttributes(ApQueue queue, ApBus bus) {

  List<Attribute> all() {
    List<Attribute> files = new ArrayList<>();
    files.add(Attribute.rw("request_count", this::requests, written -> Written.WHOLE));
    files.add(Attribute.text("requestq_count", () -> "0\n"));
    files.add(Attribute.text("pendingq_count", () -> "0\n"));
    files.add(
        bus.profile().has(Feature.QUEUE_RESET)
            ? Attribute.rw("reset", this::resetState, this::reset)
            : Attribute.text("reset", this::resetState));
    files.add(Attribute.text("interrupt", this::interrupts));
    if (bus.profile().has(Feature.CARD_CONFIG)) {
      files.add(Attribute.text("config", () -> ApBus.flag(queue.isConfigured())));
    }
    if (bus.profile().has(Feature.CHKSTOP)) {
      files.add(Attribute.text("chkstop", () -> ApBus.flag(queue.isCheckStopped())));
    }
    if (bus.profile().has(Feature.QUEUE_FUNCTIONS)) {
      files.add(Attribute.ro("ap_functions", this::functions).refuses(EIO));
    }
    if (bus.profile().has(Feature.DRIVER_OVERRIDE)) {
      files.add(
          Attribute.rw("driver_override", () -> queue.driverOverride() + "\n", this::overrideDriver)
              .refuses(EINVAL));
    }
    return files;
  }

  /// A dash while the queue is not in operation (5.10).
  private String requests() {
    return bus.profile().has(Feature.CARD_CONFIG) && !queue.isInitiated() ? "-\n" : "0\n";
  }

  /// To 6.1 what the bus has switched, whatever others did meanwhile; later what the queue says.
  private String interrupts() {
    boolean enabled =
        switch (bus.profile().the(InterruptShown.class)) {
          case REMEMBERED -> queue.hasSwitchedInterruptsOn();
          case TESTED -> bus.facility().test(queue.apqn()).interrupts();
        };
    return enabled ? "Interrupts enabled.\n" : "Interrupts disabled.\n";
  }

  private String resetState() {
    return queue.isResetPending() ? "Reset in progress.\n" : "No Reset Timer set.\n";
  }

  /// Any write resets the queue (5.0).
  private Write reset(Bytes written) {
    queue.reset();
    return Written.WHOLE;
  }

  /// Refuses with EIO for a response code above 05, busy (6.4).
  private Read functions() {
    QueueStatus status = bus.facility().test(queue.apqn());
    return status.code().code() <= ResponseCode.BUSY.code()
        ? Content.of("0x" + Hex.upper(status.info().functions(), 8) + "\n")
        : EIO.because(new BusCause.NoAnswer(queue.name(), status.code().toString()));
  }

  /// An empty line takes it away. Refuses with EINVAL once a written mask has left the masks other
  /// than all ones, and a page or more (6.19).
  private Write overrideDriver(Bytes written) {
    if (bus.areMasksInUse()) {
      return EINVAL.because(new BusCause.MasksInUse(bus.masks()));
    }
    if (written.length() >= Attribute.PAGE - 1) {
      return EINVAL.because(new BusCause.TooLong("driver_override", written.length()));
    }
    String text = written.textToNul();
    int end = text.indexOf('\n');
    bus.overrideDriver(queue, end < 0 ? text : text.substring(0, end));
    return Written.WHOLE;
  }
}
