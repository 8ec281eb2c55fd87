package dev.apsh.linux;

import dev.apsh.bus.ApBus;
import dev.apsh.device.Sysfs;
import dev.apsh.hardware.Facility;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.ModuleSpec;
import dev.apsh.kernel.Uevents;
import dev.apsh.vfio.VfioAp;
import dev.apsh.vfs.Directory;
import java.util.Optional;

/// One booted kernel: its AP bus and drivers, its modules, its /sys and /proc, its log.
public final class Linux {
  /// What uname calls the kernel's version: the number and date of its build.
  public static final String BUILD = "#1 SMP Thu Jun 13 10:00:00 UTC 2019";

  private final KernelProfile profile;
  private final KernelLog log;
  private final Uevents uevents;
  private final Sysfs sysfs;
  private final Optional<ApBus> bus;
  private final ApModules apModules;
  private final KernelModules modules;
  private final Directory proc;

  private Linux(BootParameters boot) {
    this.profile = boot.profile();
    this.log = new KernelLog(boot.clock());
    this.uevents = new Uevents(boot.clock());
    this.sysfs = new Sysfs(profile, boot.clock(), uevents, log);
    ProcFiles files = new ProcFiles(boot);
    log.log(Level.NOTICE, files.version());
    log.log(Level.NOTICE, "Kernel command line: " + boot.commandLine());
    CommandLine commandLine = new CommandLine(boot.commandLine());
    ModuleParameters parameters = new ModuleParameters(profile, commandLine);
    this.bus =
        boot.ap().has(Facility.AP)
            ? Optional.of(new ApBus(profile, boot.ap(), sysfs, log, commandLine.ap()))
            : Optional.empty();
    this.apModules = new ApModules(profile, sysfs, bus);
    this.modules = new KernelModules(profile, sysfs, parameters, apModules::body);
    this.proc = files.directory(modules);
    if (bus.isEmpty()) {
      log.log(Level.WARNING, "ap: The hardware system does not support AP instructions");
    }
    bus.ifPresent(ap -> modules.addBuiltIn("ap", parameters.ofBus(ap)));
  }

  /// Boots: where there is AP the bus comes up, the host's drivers are loaded, the first scan is
  /// done.
  public static Linux boot(BootParameters parameters) {
    Linux linux = new Linux(parameters);
    linux.bus.ifPresent(ap -> linux.start(ap, parameters.scanning()));
    return linux;
  }

  private void start(ApBus ap, ApBus.Scanning scanning) {
    profile.modules().stream()
        .map(ModuleSpec::name)
        .filter(name -> name.startsWith("zcrypt"))
        .forEach(name -> modules.load(name));
    ap.start(scanning);
  }

  /// This Linux is no more: nobody tells it of changes from now on.
  public void halt() {
    bus.ifPresent(ApBus::stop);
  }

  public KernelProfile profile() {
    return profile;
  }

  public KernelLog log() {
    return log;
  }

  public Uevents uevents() {
    return uevents;
  }

  public Modules modules() {
    return modules;
  }

  /// The AP bus; empty where there are no AP instructions.
  public Optional<ApBus> bus() {
    return bus;
  }

  /// The module vfio_ap while it is loaded.
  public Optional<VfioAp> vfioAp() {
    return apModules.vfioAp();
  }

  /// The module kvm while it is loaded.
  public Optional<KvmDevice> kvm() {
    return apModules.kvm();
  }

  /// What is mounted at /sys.
  public Directory sys() {
    return sysfs.root();
  }

  /// What is mounted at /proc.
  public Directory proc() {
    return proc;
  }
}
