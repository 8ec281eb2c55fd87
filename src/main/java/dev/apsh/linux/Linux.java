package dev.apsh.linux;

import dev.apsh.bus.ApBus;
import dev.apsh.bus.ApParameters;
import dev.apsh.device.Folder;
import dev.apsh.device.Sysfs;
import dev.apsh.hardware.Facility;
import dev.apsh.kernel.Feature;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.ModuleSpec;
import dev.apsh.kernel.Uevents;
import dev.apsh.vfio.VfioAp;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Directory;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

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
    ApParameters parameters = new CommandLine(boot.commandLine()).ap();
    this.bus =
        boot.ap().has(Facility.AP)
            ? Optional.of(new ApBus(profile, boot.ap(), sysfs, log, parameters))
            : Optional.empty();
    this.apModules = new ApModules(profile, sysfs, bus);
    this.modules = new KernelModules(profile, sysfs, apModules::body);
    this.proc = files.directory(modules);
    bus.ifPresent(ap -> sysfs.top("module").put("ap", parameterFiles(ap, parameters)));
  }

  /// Boots: the AP bus comes up, the host's drivers are loaded, the first scan is done.
  public static Linux boot(BootParameters parameters) {
    Linux linux = new Linux(parameters);
    linux.profile.modules().stream()
        .map(ModuleSpec::name)
        .filter(name -> name.startsWith("zcrypt"))
        .forEach(name -> linux.modules.load(name));
    linux.bus.ifPresent(ap -> ap.start(parameters.scanning()));
    return linux;
  }

  /// This Linux is no more: nobody tells it of changes from now on.
  public void halt() {
    bus.ifPresent(ApBus::stop);
  }

  /// `domain` shows the default domain, whoever has chosen it.
  private Folder parameterFiles(ApBus ap, ApParameters parameters) {
    Folder module = sysfs.folder();
    Folder files = module.folder("parameters");
    files.put(
        List.of(
            parameter("domain", () -> ap.defaultDomain()),
            parameter("poll_thread", () -> parameters.number("poll_thread", 0)),
            mask("apmask", parameters),
            mask("aqmask", parameters)));
    if (profile.has(Feature.USEIRQ)) {
      files.put(List.of(parameter("useirq", () -> parameters.number("useirq", 1))));
    }
    return module;
  }

  private static Attribute parameter(String name, IntSupplier value) {
    return Attribute.text(name, () -> value.getAsInt() + "\n").mode(0440);
  }

  private static Attribute mask(String name, ApParameters parameters) {
    String text = parameters.values().getOrDefault(name, "(null)");
    return Attribute.text(name, () -> text + "\n").mode(0440);
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
