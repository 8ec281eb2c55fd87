package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.Hex;
import dev.apsh.device.Device;
import dev.apsh.device.Entries;
import dev.apsh.hardware.QueueInfo;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A card device: an adapter as the AP bus knows it, with its queues.
public final class ApCard implements ApDevice {
  private final ApBus bus;
  private final int id;
  private final long order;
  private final int hardwareType;
  private final QueueInfo info;
  private final Device device;
  private final ApQueue[] queues = new ApQueue[ApMask.BITS];
  private ApMask domains = ApMask.EMPTY;
  private boolean configured;
  private boolean checkStopped;

  ApCard(ApBus bus, int id, int hardwareType, QueueInfo info) {
    this.bus = bus;
    this.order = bus.devices().nextOrder();
    this.id = id;
    this.hardwareType = hardwareType;
    this.info = info;
    this.device =
        new Device(bus.sysfs(), this, Optional.of(bus.rootDevice()), Optional.of(bus.driverCore()));
  }

  public int id() {
    return id;
  }

  /// The type that this kernel takes the adapter for.
  public int hardwareType() {
    return hardwareType;
  }

  /// What the hardware said when the card was found.
  public QueueInfo info() {
    return info;
  }

  public ApBus bus() {
    return bus;
  }

  @Override
  public String name() {
    return "card" + Hex.two(id);
  }

  @Override
  public long order() {
    return order;
  }

  @Override
  public Device device() {
    return device;
  }

  @Override
  public ApCard card() {
    return this;
  }

  @Override
  public boolean isConfigured() {
    return configured;
  }

  @Override
  public boolean isCheckStopped() {
    return checkStopped;
  }

  void configure(boolean on) {
    configured = on;
  }

  void checkStop(boolean stopped) {
    checkStopped = stopped;
  }

  public Optional<ApQueue> queue(int domain) {
    return domain >= 0 && domain < queues.length
        ? Optional.ofNullable(queues[domain])
        : Optional.empty();
  }

  /// The domains of which this card has a queue.
  public ApMask domains() {
    return domains;
  }

  /// Its queues, by domain.
  public List<ApQueue> queues() {
    List<ApQueue> all = new ArrayList<>(domains.size());
    for (int domain = domains.next(0); domain >= 0; domain = domains.next(domain + 1)) {
      all.add(queues[domain]);
    }
    return all;
  }

  void add(ApQueue queue) {
    queues[queue.domain()] = queue;
    domains = domains.with(queue.domain());
  }

  void drop(ApQueue queue) {
    queues[queue.domain()] = null;
    domains = domains.without(queue.domain());
  }

  @Override
  public List<Attribute> attributes() {
    return new CardAttributes(this, bus).all();
  }

  @Override
  public Entries below() {
    return new CardsQueues(this);
  }

  @Override
  public String type() {
    return "ap_card";
  }

  @Override
  public List<String> properties() {
    return bus.uevents().properties(this);
  }

  /// The directories of a card's queues.
  private record CardsQueues(ApCard card) implements Entries {

    @Override
    public Optional<Node> child(String name) {
      Optional<ApQueue> queue = card.bus.devices().queue(name);
      return queue.isPresent() && queue.get().card() == card
          ? Optional.of(queue.get().directory())
          : Optional.empty();
    }

    @Override
    public List<String> names() {
      return card.queues().stream().map(ApQueue::name).toList();
    }
  }
}
