package dev.apsh.bus;

import dev.apsh.ap.ApMask;
import dev.apsh.ap.ApMatrix;
import dev.apsh.ap.Apqn;
import dev.apsh.device.Bus;
import dev.apsh.device.Device;
import dev.apsh.device.DeviceModel;
import dev.apsh.device.Entries;
import dev.apsh.device.Sysfs;
import dev.apsh.hardware.ApConfiguration;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.Facility;
import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Write;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The AP bus of one Linux: what there is, who may have it, and when to look again.
public final class ApBus {
  private final KernelProfile profile;
  private final ApFacility facility;
  private final Sysfs sysfs;
  private final KernelLog log;
  private final Map<String, ApDriver> drivers = new LinkedHashMap<>();
  private final Device rootDevice;
  private final Bindings bindings;
  private final ApDevices devices;
  private final HostConfiguration host;
  private final ScanTimes scanTimes;
  private final ApUevents uevents;
  private final MaskStore maskStore;
  private final boolean interrupts;
  private ApMasks masks;
  private int defaultDomain;
  private long scans;

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
    this.host = new HostConfiguration(facility, profile);
    this.scanTimes = new ScanTimes(sysfs.clock(), facility, this::scan);
    this.uevents = new ApUevents(profile);
    this.masks = new ApMasks(parameters.mask("apmask"), parameters.mask("aqmask"));
    this.rootDevice = sysfs.rootDevice(new Root());
    this.bindings = new Bindings(profile, rootDevice);
    this.devices = new ApDevices(sysfs, bindings);
    this.maskStore = new MaskStore(this);
    this.defaultDomain = domainOf(parameters);
    boolean pollThread = parameters.number("poll_thread", 0) != 0;
    boolean underZvm = facility.has(Facility.ZVM);
    PollSettings poll = new PollSettings(profile, this::usesInterrupts, pollThread, underZvm);
    driverCore().folder().put(new BusAttributes(this, poll).all());
  }

  private int domainOf(ApParameters parameters) {
    int wanted = parameters.number("domain", -1);
    boolean none = wanted < -1 || wanted > host.bootDomain();
    if (none || (wanted >= 0 && !masks.aqmask().has(wanted))) {
      log.log(Level.WARNING, "ap: " + wanted + " is not a valid cryptographic domain");
      return -1;
    }
    return wanted;
  }

  /// The first scan, and from then on as `scanning` says.
  public void start(Scanning scanning) {
    scan();
    scanTimes.start(scanning);
  }

  /// The Linux of this bus is no more.
  public void stop() {
    scanTimes.stop();
  }

  /// Looks at what the hardware has now, and makes the devices follow.
  public void scan() {
    Optional<ApConfiguration> before = host.current();
    host.refresh();
    Optional<ApConfiguration> now = host.current();
    boolean tell = profile.has(Feature.CONFIG_CHANGED) && now.isPresent() && !now.equals(before);
    if (tell) {
      expectMore(now.get().matrix(), before.map(ApConfiguration::matrix).orElse(ApMatrix.EMPTY));
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
    bindings.scanned();
  }

  private void expectMore(ApMatrix now, ApMatrix before) {
    boolean more =
        !before.adapters().containsAll(now.adapters())
            || !before.domains().containsAll(now.domains());
    if (more) {
      bindings.expectMore();
    }
  }

  public void register(ApDriver driver) {
    drivers.put(driver.name(), driver);
    driverCore().register(new ApDriverCore(this, driver));
    bindings.registered();
  }

  public void unregister(ApDriver driver) {
    if (drivers.remove(driver.name()) != null) {
      driverCore().driver(driver.name()).ifPresent(driverCore()::unregister);
    }
  }

  /// The drivers that do not serve the host, in order of registration.
  List<ApDriver> otherDrivers() {
    return drivers.values().stream().filter(driver -> !driver.isDefault()).toList();
  }

  // What there is.

  /// The cards and queues that are on the bus.
  ApDevices devices() {
    return devices;
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

  /// The APQNs of a matrix that the host owns.
  public List<Apqn> reservedOf(ApMatrix matrix) {
    return maskStore.reservedOf(matrix);
  }

  Write storeApmask(Bytes written) {
    return maskStore.apmask(written);
  }

  Write storeAqmask(Bytes written) {
    return maskStore.aqmask(written);
  }

  boolean areMasksInUse() {
    return maskStore.areInUse();
  }

  void overrideDriver(ApQueue queue, String driver) {
    maskStore.override(queue, driver);
  }

  // What the hardware said.

  /// PQAP(QCI) at the last scan; empty where there is none.
  public Optional<ApConfiguration> configuration() {
    return host.current();
  }

  /// The adapters and domains that the hardware told of at the last scan.
  HostConfiguration host() {
    return host;
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

  ScanTimes scanTimes() {
    return scanTimes;
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
    return devices.core();
  }

  ApUevents uevents() {
    return uevents;
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

    /// It is said to be on the bus since it sends uevents (5.11).
    @Override
    public String subsystem() {
      return profile.has(Feature.BINDINGS) ? "ap" : "";
    }

    @Override
    public Entries below() {
      return new Cards(ApBus.this);
    }
  }
}
