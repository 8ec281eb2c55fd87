package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.Apqn;
import dev.apsh.ap.CardType;
import dev.apsh.hardware.QueueInfo;
import dev.apsh.hardware.QueueStatus;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.Policy.ConfiguredOff;
import dev.apsh.kernel.Policy.NewestAdapter;
import dev.apsh.kernel.Policy.OldAdapters;
import java.util.Optional;

/// One scan: adapter by adapter the devices are made to follow what the hardware answers.
final class ApScan {
  /// The oldest type that any kernel here knows: CEX2A.
  private static final int OLDEST = 6;

  private final ApBus bus;
  private final boolean offStays;
  private final ApMask domains;

  ApScan(ApBus bus) {
    this.bus = bus;
    this.domains = bus.host().domains();
    this.offStays = bus.profile().the(ConfiguredOff.class) == ConfiguredOff.STAY;
  }

  void scan() {
    ApMask there = bus.host().adapters();
    ApMask all = there.or(bus.devices().cardIds());
    for (int adapter = all.next(0); adapter >= 0; adapter = all.next(adapter + 1)) {
      Optional<ApCard> card = bus.devices().card(adapter);
      if (there.has(adapter)) {
        scan(adapter, card);
      } else {
        card.ifPresent(bus.devices()::remove);
      }
    }
  }

  private void scan(int adapter, Optional<ApCard> old) {
    Optional<QueueStatus> first = firstAnswer(adapter);
    if (first.isEmpty()) {
      old.ifPresent(bus.devices()::remove);
      return;
    }
    QueueStatus status = first.get();
    Optional<ApCard> card = old;
    if (old.isEmpty()) {
      card = create(adapter, status);
    } else if (isSame(old.get(), status.info())) {
      follow(old.get(), status);
    } else {
      bus.devices().remove(old.get());
      card = create(adapter, status);
    }
    card.ifPresent(this::scanQueues);
  }

  /// The answer for the first domain for which there is one.
  private Optional<QueueStatus> firstAnswer(int adapter) {
    for (int domain = domains.next(0); domain >= 0; domain = domains.next(domain + 1)) {
      QueueStatus status = bus.facility().test(new Apqn(adapter, domain));
      if (exists(status)) {
        bus.host().hear();
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /// Whether this kernel has a device for such a queue (to 5.9: not when it is configured off or
  /// check-stopped).
  private boolean exists(QueueStatus status) {
    return switch (status.code().code()) {
      case 0x00 -> true;
      case 0x03, 0x04 -> offStays;
      default -> false;
    };
  }

  private static boolean isSame(ApCard card, QueueInfo now) {
    return card.info().hardwareType() == now.hardwareType()
        && card.info().functions() == now.functions();
  }

  private void follow(ApCard card, QueueStatus status) {
    card.checkStop(isCheckStopped(status));
    if (card.isConfigured() != isConfigured(status)) {
      card.configure(isConfigured(status));
      bus.uevents().sendConfig(card);
    }
  }

  private Optional<ApCard> create(int adapter, QueueStatus status) {
    int type = typeFor(adapter, status.info().hardwareType());
    if (type == 0) {
      return Optional.empty();
    }
    ApCard card = new ApCard(bus, adapter, type, status.info());
    card.configure(isConfigured(status));
    card.checkStop(isCheckStopped(status));
    bus.devices().add(card);
    return Optional.of(card);
  }

  /// The type that this kernel takes an adapter for; 0 when it cannot use it.
  private int typeFor(int adapter, int type) {
    int oldest =
        switch (bus.profile().the(OldAdapters.class)) {
          case EXIST -> OLDEST;
          case IGNORED -> CardType.CEX4;
        };
    int newest =
        switch (bus.profile().the(NewestAdapter.class)) {
          case CEX6 -> 12;
          case CEX8 -> CardType.CEX8;
        };
    if (type < oldest) {
      return 0;
    }
    return type <= newest ? type : compatible(adapter, newest);
  }

  private int compatible(int adapter, int newest) {
    return bus.facility().compatibleType(new Apqn(adapter, domains.next(0)), newest);
  }

  private void scanQueues(ApCard card) {
    ApMask all = domains.or(card.domains());
    for (int domain = all.next(0); domain >= 0; domain = all.next(domain + 1)) {
      scan(card, domain);
    }
  }

  private void scan(ApCard card, int domain) {
    Optional<ApQueue> queue = card.queue(domain);
    QueueStatus status =
        domains.has(domain)
            ? bus.facility().test(new Apqn(card.id(), domain))
            : QueueStatus.notAvailable();
    if (!exists(status)) {
      queue.ifPresent(bus.devices()::remove);
    } else if (queue.isPresent()) {
      follow(queue.get(), status);
    } else {
      create(card, domain, status);
    }
  }

  /// A new queue is taken into operation whatever driver it has, unless it is off (to 5.9: by its
  /// driver).
  private void create(ApCard card, int domain, QueueStatus status) {
    ApQueue queue = new ApQueue(card, domain, isConfigured(status), isCheckStopped(status));
    bus.devices().add(queue);
    boolean runs = queue.isConfigured() && !queue.isCheckStopped();
    if (runs && bus.profile().has(Feature.QUEUES_START_UNBOUND)) {
      queue.initiate();
    }
  }

  /// One change at a time: check-stop first, then configuration.
  private void follow(ApQueue queue, QueueStatus status) {
    if (queue.isCheckStopped() != isCheckStopped(status)) {
      queue.checkStop(isCheckStopped(status));
    } else if (queue.isConfigured() != isConfigured(status)) {
      queue.configure(isConfigured(status));
      bus.uevents().sendConfig(queue);
    }
  }

  private static boolean isConfigured(QueueStatus status) {
    return status.code().code() != 0x03;
  }

  private static boolean isCheckStopped(QueueStatus status) {
    return status.code().code() == 0x04;
  }
}
