package dev.apsh.bus;

import static dev.apsh.kernel.Errno.EINVAL;
import static dev.apsh.kernel.Errno.EIO;

import dev.apsh.ap.Hex;
import dev.apsh.hardware.QueueStatus;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Feature;
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
    files.add(Attribute.rw("reset", () -> "No Reset Timer set.\n", this::reset));
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

  private String requests() {
    boolean uninitialised = bus.profile().has(Feature.CARD_CONFIG) && !queue.isBoundToDefault();
    return uninitialised ? "-\n" : "0\n";
  }

  private String interrupts() {
    return queue.isBoundToDefault() && bus.usesInterrupts()
        ? "Interrupts enabled.\n"
        : "Interrupts disabled.\n";
  }

  /// Any write resets the queue; the result is not told.
  private Write reset(Bytes written) {
    if (queue.isBoundToDefault()) {
      var _ = bus.facility().zeroize(queue.apqn());
    }
    return Written.WHOLE;
  }

  /// Refuses with EIO when the hardware does not answer for the queue (6.4).
  private Read functions() {
    QueueStatus status = bus.facility().test(queue.apqn());
    return switch (status.code().code()) {
      case 0x00, 0x02, 0x03, 0x04, 0x05 ->
          Content.of("0x" + Hex.upper(status.info().functions(), 8) + "\n");
      default -> EIO.because(new BusCause.NoAnswer(queue.name(), status.code().toString()));
    };
  }

  /// An empty line takes it away. Refuses with EINVAL while a mask is not all ones (6.19).
  private Write overrideDriver(Bytes written) {
    if (!bus.masks().areAllOnes()) {
      return EINVAL.because(new BusCause.MasksInUse(bus.masks()));
    }
    String text = written.textToNul();
    int end = text.indexOf('\n');
    bus.overrideDriver(queue, end < 0 ? text : text.substring(0, end));
    return Written.WHOLE;
  }
}
