package dev.apsh.zcrypt;

import static dev.apsh.kernel.Errno.EINVAL;
import static dev.apsh.kernel.Errno.ENODEV;

import dev.apsh.bus.ApDevice;
import dev.apsh.bus.ApQueue;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Cause;
import dev.apsh.kernel.Policy.OnlineStore;
import dev.apsh.kernel.Refused;
import dev.apsh.kernel.Scanned;
import dev.apsh.kernel.Write;
import dev.apsh.kernel.Written;
import dev.apsh.vfs.Attribute;
import java.util.Optional;
import java.util.OptionalLong;

/// The file `online` of a card or queue.
record Online(ApDevice device, Zcrypt zcrypt) {

  Attribute attribute() {
    return Attribute.rw("online", this::show, this::store).refuses(EINVAL, ENODEV);
  }

  private String show() {
    return zcrypt.isOnline(device) && isUsable(device) ? "1\n" : "0\n";
  }

  /// Refuses, in this order: EINVAL for what does not begin with 0 or 1; for 1: ENODEV while the
  /// device or its card is configured off (5.10) or check-stopped (6.12), EINVAL for a queue whose
  /// card is offline.
  private Write store(Bytes written) {
    OptionalLong number = Scanned.decimal(written);
    if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > 1) {
      return EINVAL.because(new NoFlag(written.text()));
    }
    boolean online = number.getAsLong() == 1;
    Optional<Refused> refused = online ? refusal() : Optional.empty();
    if (refused.isPresent()) {
      return refused.get();
    }
    become(online);
    return Written.WHOLE;
  }

  private Optional<Refused> refusal() {
    if (!isUsable(device) || !isUsable(device.card())) {
      return Optional.of(ENODEV.because(new NotUsable(device.name())));
    }
    boolean cardOff = device instanceof ApQueue && !zcrypt.isOnline(device.card());
    return cardOff
        ? Optional.of(EINVAL.because(new CardOffline(device.card().name())))
        : Optional.empty();
  }

  private void become(boolean online) {
    var _ = zcrypt.setOnline(device, online);
    zcrypt.sendOnline(device, online);
    if (device == device.card()) {
      device.card().queues().stream()
          .filter(QueueDriver::has)
          .filter(queue -> zcrypt.setOnline(queue, online))
          .forEach(queue -> zcrypt.sendOnline(queue, online));
    }
  }

  private boolean isUsable(ApDevice each) {
    return switch (zcrypt.profile().the(OnlineStore.class)) {
      case ALWAYS -> true;
      case CONFIGURED -> each.isConfigured();
      case CONFIGURED_AND_RUNNING -> each.isConfigured() && !each.isCheckStopped();
    };
  }

  /// What was written is neither 0 nor 1.
  record NoFlag(String written) implements Cause {
    @Override
    public String facts() {
      return "online takes 0 or 1, not `" + written.strip() + "`";
    }
  }

  /// The device is configured off or check-stopped.
  record NotUsable(String device) implements Cause {
    @Override
    public String facts() {
      return device + " or its card is configured off or check-stopped";
    }
  }

  /// The queue's card is offline.
  record CardOffline(String card) implements Cause {
    @Override
    public String facts() {
      return card + " is offline";
    }
  }
}
