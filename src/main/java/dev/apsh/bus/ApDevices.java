package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.Apqn;
import dev.apsh.device.Bus;
import dev.apsh.device.Device;
import dev.apsh.device.DeviceIndex;
import dev.apsh.device.Sysfs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cards and queues that are on the bus, in the order in which they came.
final class ApDevices implements DeviceIndex {
  private final Bus core;
  private final Bindings bindings;
  private final ApCard[] cards = new ApCard[ApMask.BITS];
  private ApMask cardIds = ApMask.EMPTY;
  private long arrivals;

  ApDevices(Sysfs sysfs, Bindings bindings) {
    this.bindings = bindings;
    this.core = new Bus(sysfs, "ap", this);
  }

  /// The bus of the driver core on which they are.
  Bus core() {
    return core;
  }

  Optional<ApCard> card(int id) {
    return id >= 0 && id < cards.length ? Optional.ofNullable(cards[id]) : Optional.empty();
  }

  Optional<ApCard> card(String name) {
    Optional<Integer> id = Names.card(name);
    return id.isPresent() ? card(id.get()) : Optional.empty();
  }

  Optional<ApQueue> queue(Apqn apqn) {
    ApCard card = cards[apqn.adapter()];
    return card == null ? Optional.empty() : card.queue(apqn.domain());
  }

  Optional<ApQueue> queue(String name) {
    Optional<Apqn> apqn = Names.apqn(name);
    return apqn.isPresent() ? queue(apqn.get()) : Optional.empty();
  }

  @Override
  public Optional<Device> device(String name) {
    return name.startsWith("card")
        ? card(name).map(ApCard::device)
        : queue(name).map(ApQueue::device);
  }

  @Override
  public Stream<Device> devices() {
    return all().stream().map(ApDevice::device);
  }

  List<ApDevice> all() {
    List<ApDevice> devices = new ArrayList<>();
    for (int id = cardIds.next(0); id >= 0; id = cardIds.next(id + 1)) {
      devices.add(cards[id]);
      devices.addAll(cards[id].queues());
    }
    devices.sort((one, other) -> Long.compare(one.order(), other.order()));
    return devices;
  }

  /// The place of the next device among those that came.
  long nextOrder() {
    return arrivals++;
  }

  /// The adapters that have a card.
  ApMask cardIds() {
    return cardIds;
  }

  void add(ApCard card) {
    cards[card.id()] = card;
    cardIds = cardIds.with(card.id());
    core.add(card.device());
  }

  void add(ApQueue queue) {
    queue.card().add(queue);
    bindings.added();
    core.add(queue.device());
  }

  /// The card's queues go first, the one that came first before the others.
  void remove(ApCard card) {
    List<ApQueue> queues = new ArrayList<>(card.queues());
    queues.sort((one, other) -> Long.compare(one.order(), other.order()));
    queues.forEach(this::remove);
    core.remove(card.device());
    cards[card.id()] = null;
    cardIds = cardIds.without(card.id());
  }

  void remove(ApQueue queue) {
    core.remove(queue.device());
    queue.card().drop(queue);
    bindings.removed();
  }
}
