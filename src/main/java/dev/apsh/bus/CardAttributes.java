package dev.apsh.bus;

import static dev.apsh.kernel.Errno.EINVAL;
import static dev.apsh.kernel.Errno.EIO;
import static dev.apsh.kernel.Errno.EOPNOTSUPP;

import dev.apsh.ap.Hex;
import dev.apsh.hardware.Facility;
import dev.apsh.hardware.SclpResponse;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.Policy.DepthShown;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Scanned;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The files of a card that the bus itself makes.
record CardAttributes(ApCard card, ApBus bus) {

  List<Attribute> all() {
    List<Attribute> files = new ArrayList<>();
    files.add(Attribute.text("hwtype", () -> card.hardwareType() + "\n"));
    files.add(Attribute.text("raw_hwtype", () -> card.info().hardwareType() + "\n"));
    files.add(Attribute.text("depth", () -> depth() + "\n"));
    files.add(
        Attribute.text("ap_functions", () -> "0x" + Hex.upper(card.info().functions(), 8) + "\n"));
    files.add(Attribute.rw("request_count", () -> "0\n", written -> Written.WHOLE));
    files.add(Attribute.text("requestq_count", () -> "0\n"));
    files.add(Attribute.text("pendingq_count", () -> "0\n"));
    files.add(Attribute.text("modalias", () -> ApUevents.modalias(card) + "\n"));
    if (bus.profile().has(Feature.CARD_CONFIG)) {
      files.add(
          Attribute.rw("config", () -> ApBus.flag(card.isConfigured()), this::storeConfig)
              .refuses(EINVAL, EIO, EOPNOTSUPP));
    }
    if (bus.profile().has(Feature.CHKSTOP)) {
      files.add(Attribute.text("chkstop", () -> ApBus.flag(card.isCheckStopped())));
    }
    if (bus.profile().has(Feature.MAX_MSG_SIZE)) {
      files.add(Attribute.text("max_msg_size", () -> card.info().longestMessage() + "\n"));
    }
    return files;
  }

  private int depth() {
    return switch (bus.profile().the(DepthShown.class)) {
      case LESS_ONE -> card.info().depth();
      case WHOLE -> card.info().depth() + 1;
    };
  }

  /// Tells udev also when nothing changes. Refuses: EINVAL for what does not begin with 0 or 1,
  /// EOPNOTSUPP where SCLP cannot, EIO when SCLP does not (5.10).
  private Write storeConfig(Bytes written) {
    OptionalLong number = Scanned.decimal(written);
    if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > 1) {
      return EINVAL.because(new BusCause.OutOfRange("config", written.text(), "0 or 1"));
    }
    boolean on = number.getAsLong() == 1;
    Optional<Refused> refused = on == card.isConfigured() ? Optional.empty() : configure(on);
    if (refused.isPresent()) {
      return refused.get();
    }
    card.configure(on);
    bus.uevents().sendConfig(card);
    return Written.WHOLE;
  }

  private Optional<Refused> configure(boolean on) {
    if (!bus.facility().has(Facility.SCLP_CONFIGURE)) {
      return Optional.of(EOPNOTSUPP.because(new BusCause.NoSclp()));
    }
    SclpResponse response = bus.facility().configure(card.id(), on);
    if (!response.isAccepted()) {
      logRefusal(response, on);
      return Optional.of(EIO.because(new BusCause.SclpRefused(card.id(), response.code())));
    }
    return Optional.empty();
  }

  private void logRefusal(SclpResponse response, boolean on) {
    int command = (on ? 0x001F0001 : 0x001E0001) | card.id() << 8;
    bus.log().log(
        Level.WARNING,
        "sclp_cmd: configure AP adapter %d failed: cmd=0x%08x response=0x%04x"
            .formatted(card.id(), command, response.code()));
  }
}
