package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.ap.CardMode;
import dev.apsh.ap.Hex;
import dev.apsh.device.Bus;
import dev.apsh.device.Device;
import dev.apsh.device.DeviceIndex;
import dev.apsh.device.DeviceModel;
import dev.apsh.device.Entries;
import dev.apsh.device.Sysfs;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.ApListener;
import dev.apsh.hardware.Facility;
import dev.apsh.hardware.QciFeature;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Write;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The AP bus of one Linux: what there is, who may have it, and when to look again.
public final class ApBus implements DeviceIndex {
  private final KernelProfile profile;
  private final ApFacility facility;
  private final Sysfs sysfs;
  private final KernelLog log;
  private final ApCard[] cards = new ApCard[ApMask.BITS];
  private ApMask cardIds = ApMask.EMPTY;
  private final Map<String, ApDriver> drivers = new LinkedHashMap<>();
  private final Device rootDevice;
  private final Bus driverCore;
  private final Bindings bindings;
  private final MaskStore maskStore;
  private final ApListener listener = this::scan;
  private final boolean interrupts;
  private Optional<ApConfiguration> configuration;
  private ApMasks masks;
  private int defaultDomain;
  private int scanSeconds = 30;
  private long scans;
  private long arrivals;
  private Optional<Clock.Timer> timer = Optional.empty();

  /// When the bus looks again at what there is.
  public enum Scanning {
    /// At once after each change, which the hardware tells.
    TOLD,
    /// Every config_time seconds of the virtual clock.
    TIMED,
    /// When it is asked.
    ASKED
  }

  /// Brings the bus up, without a scan. The facility must have the AP instructions.
  public ApBus(
      KernelProfile profile,
      ApFacility facility,
      Sysfs sysfs,
      KernelLog log,
      ApParameters parameters) {
    this.profile = profile;
    this.facility = facility;
    this.sysfs = sysfs;
    this.log = log;
    this.interrupts =
        facility.has(Facility.AIV)
            && (!profile.has(Feature.USEIRQ) || parameters.number("useirq", 1) != 0);
    this.configuration = facility.query();
    this.masks = new ApMasks(parameters.mask("apmask"), parameters.mask("aqmask"));
    this.rootDevice = sysfs.rootDevice(new Root());
    this.bindings = new Bindings(profile, rootDevice);
    this.driverCore = new Bus(sysfs, "ap", this);
    this.maskStore = new MaskStore(this);
    this.defaultDomain = domainOf(parameters);
    boolean pollThread = parameters.number("poll_thread", 0) != 0;
    PollSettings poll = new PollSettings(profile, this::usesInterrupts, pollThread);
    driverCore.folder().put(new BusAttributes(this, poll).all());
  }

  private int domainOf(ApParameters parameters) {
    int wanted = parameters.number("domain", -1);
    if (wanted > maxDomain() || (wanted >= 0 && !masks.aqmask().has(wanted))) {
      log.log(Level.WARNING, "ap: " + wanted + " is not a valid cryptographic domain");
      return -1;
    }
    return Math.max(wanted, -1);
  }

  /// The first scan, and from then on as `scanning` says.
  public void start(Scanning scanning) {
    scan();
    switch (scanning) {
      case TOLD -> facility.addListener(listener);
      case TIMED -> armTimer();
      case ASKED -> {}
    }
  }

  /// The Linux of this bus is no more.
  public void stop() {
    facility.removeListener(listener);
    timer.ifPresent(sysfs.clock()::cancel);
    timer = Optional.empty();
  }

  private void armTimer() {
    timer =
        Optional.of(
            sysfs
                .clock()
                .after(
                    Duration.ofSeconds(scanSeconds),
                    () -> {
                      scan();
                      armTimer();
                    }));
  }

  /// Looks at what the hardware has now, and makes the devices follow.
  public void scan() {
    Optional<ApConfiguration> before = configuration;
    Optional<ApConfiguration> now = facility.query();
    configuration = now;
    boolean tell =
        profile.has(Feature.CONFIG_CHANGED) && scans > 0 && now.isPresent() && !now.equals(before);
    if (tell) {
      for (ApDriver driver : List.copyOf(drivers.values())) {
        driver.configurationChanged(now.get(), before.orElse(now.get()));
      }
    }
    new DomainChoice(this).chooseIfNone();
    new ApScan(this).scan();
    if (tell) {
      for (ApDriver driver : List.copyOf(drivers.values())) {
        driver.scanComplete(now.get(), before.orElse(now.get()));
      }
    }
    scans++;
    if (scans == 1) {
      bindings.firstScan();
    }
  }

  public void register(ApDriver driver) {
    drivers.put(driver.name(), driver);
    driverCore.register(new ApDriverCore(this, driver));
  }

  public void unregister(ApDriver driver) {
    if (drivers.remove(driver.name()) != null) {
      driverCore.driver(driver.name()).ifPresent(driverCore::unregister);
    }
  }

  /// The drivers that do not serve the host, in order of registration.
  List<ApDriver> otherDrivers() {
    return drivers.values().stream().filter(driver -> !driver.isDefault()).toList();
  }

  // What there is.

  public Optional<ApCard> card(int id) {
    return id >= 0 && id < cards.length ? Optional.ofNullable(cards[id]) : Optional.empty();
  }

  public Optional<ApQueue> queue(Apqn apqn) {
    ApCard card = cards[apqn.adapter()];
    return card == null ? Optional.empty() : card.queue(apqn.domain());
  }

  Optional<ApQueue> queue(String name) {
    return Names.apqn(name).flatMap(this::queue);
  }

  @Override
  public Optional<Device> device(String name) {
    return name.startsWith("card")
        ? Names.card(name).flatMap(this::card).map(ApCard::device)
        : queue(name).map(ApQueue::device);
  }

  @Override
  public Stream<Device> devices() {
    return all().stream().map(ApDevice::device);
  }

  /// All cards and queues in the order in which they came.
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
    driverCore.add(card.device());
  }

  void add(ApQueue queue) {
    queue.card().add(queue);
    bindings.added();
    driverCore.add(queue.device());
  }

  /// The card's queues go first, the one that came first before the others.
  void remove(ApCard card) {
    card.queues().stream().sorted(Comparator.comparingLong(ApQueue::order)).forEach(this::remove);
    driverCore.remove(card.device());
    cards[card.id()] = null;
    cardIds = cardIds.without(card.id());
  }

  void remove(ApQueue queue) {
    driverCore.remove(queue.device());
    queue.card().drop(queue);
    bindings.removed();
  }

  void queueBound() {
    bindings.bound();
  }

  void queueUnbound() {
    bindings.unbound();
  }

  Bindings bindings() {
    return bindings;
  }

  // Who may have it.

  public ApMasks masks() {
    return masks;
  }

  void become(ApMasks next) {
    masks = next;
  }

  /// The part of a matrix that the host owns; without adapters or without domains when nothing is.
  public ApMatrix reservedOf(ApMatrix matrix) {
    return maskStore.reservedOf(matrix);
  }

  Write storeApmask(Bytes written) {
    return maskStore.apmask(written);
  }

  Write storeAqmask(Bytes written) {
    return maskStore.aqmask(written);
  }

  void overrideDriver(ApQueue queue, String driver) {
    maskStore.override(queue, driver);
  }

  // What the hardware said.

  /// PQAP(QCI) at the last scan; empty where there is none.
  public Optional<ApConfiguration> configuration() {
    return configuration;
  }

  /// The adapters that may be there: those of the configuration, or all when nobody tells.
  ApMask adapters() {
    return configuration
        .map(found -> found.matrix().adapters())
        .orElseGet(() -> ApMask.range(0, maxAdapter()));
  }

  /// The usage domains that may be there.
  ApMask domains() {
    return configuration
        .map(found -> found.matrix().domains())
        .orElseGet(() -> ApMask.range(0, maxDomain()));
  }

  /// The highest adapter that can be assigned.
  public int maxAdapter() {
    return extended().map(ApConfiguration::maxAdapter).orElse(63);
  }

  /// The highest domain that can be assigned.
  public int maxDomain() {
    return extended().map(ApConfiguration::maxDomain).orElse(15);
  }

  private Optional<ApConfiguration> extended() {
    return configuration.filter(found -> found.has(QciFeature.APXA));
  }

  public boolean usesInterrupts() {
    return interrupts;
  }

  /// The domain that requests without one go to, or -1.
  public int defaultDomain() {
    return defaultDomain;
  }

  void chooseDomain(int domain) {
    defaultDomain = domain;
  }

  int scanSeconds() {
    return scanSeconds;
  }

  void scanEvery(int seconds) {
    scanSeconds = seconds;
    if (timer.isPresent()) {
      sysfs.clock().cancel(timer.get());
      armTimer();
    }
  }

  public long scans() {
    return scans;
  }

  // What it is made of.

  public KernelProfile profile() {
    return profile;
  }

  public ApFacility facility() {
    return facility;
  }

  public Sysfs sysfs() {
    return sysfs;
  }

  public KernelLog log() {
    return log;
  }

  Device rootDevice() {
    return rootDevice;
  }

  public Bus driverCore() {
    return driverCore;
  }

  // What its devices say.

  /// What a card or queue adds to its uevents (to 5.13: the same for both).
  List<String> properties(ApDevice device) {
    List<String> lines = new ArrayList<>();
    boolean modes = profile.has(Feature.ONLINE_UEVENTS);
    if (!modes || device instanceof ApCard) {
      lines.add("DEV_TYPE=" + Hex.upper(device.card().hardwareType(), 4));
      lines.add("MODALIAS=" + modalias(device.card()));
    }
    if (modes) {
      CardMode.ofFunctions(device.card().info().functions())
          .ifPresent(mode -> lines.add("MODE=" + mode.uevent()));
    }
    return lines;
  }

  static String modalias(ApCard card) {
    return "ap:t" + Hex.upper(card.hardwareType(), 2);
  }

  void sendConfig(ApDevice device) {
    if (profile.has(Feature.ONLINE_UEVENTS)) {
      device.device().changed("CONFIG=" + (device.isConfigured() ? "1" : "0"));
    }
  }

  static String flag(boolean set) {
    return set ? "1\n" : "0\n";
  }

  static String line(ApMask mask) {
    return mask + "\n";
  }

  /// /sys/devices/ap, below which the cards stand.
  private final class Root implements DeviceModel {
    @Override
    public String name() {
      return "ap";
    }

    @Override
    public Entries below() {
      return new Cards(ApBus.this);
    }
  }
}
