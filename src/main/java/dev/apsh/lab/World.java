package dev.apsh.lab;

import dev.apsh.bus.ApBus.Scanning;
import dev.apsh.guest.Guest;
import dev.apsh.guest.Kvm;
import dev.apsh.guest.RunState;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.CpcModel;
import dev.apsh.hardware.Facility;
import dev.apsh.hardware.Lpar;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.KernelProfile;
import dev.apsh.kernel.Outcome;
import dev.apsh.linux.BootParameters;
import dev.apsh.linux.Computer;
import dev.apsh.linux.Doors;
import dev.apsh.linux.Kernels;
import dev.apsh.linux.Limits;
import dev.apsh.linux.Linux;
import dev.apsh.linux.Network;
import dev.apsh.linux.Programs;
import dev.apsh.linux.Scheduler;
import dev.apsh.linux.Sys;
import dev.apsh.linux.Tools;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A lab that has been started: one CPC, the Linux of each LPAR, guests, one clock and one
/// scheduler.
///
/// The Linux of an LPAR other than the shell's is booted when somebody first reaches for it.
public final class World implements Stage, Network {
  private final LabDefinition lab;
  private final KernelProfile profile;
  private final Tools tools;
  private final Programs programs;
  private final Clock clock;
  private final Entropy entropy;
  private final Scheduler scheduler;
  private final Cpc cpc;
  private final Hosts hosts;
  private final Machine host;
  private Optional<Kernels> kernels = Optional.empty();
  private Instant settled = Instant.MIN;
  private long timers;

  /// Starts the machine and boots the host, with the tools that come with its kernel.
  public World(LabDefinition lab, KernelProfile profile, Programs programs) {
    this(lab, profile, Tools.usual(profile), programs);
  }

  /// Starts the machine and boots the host.
  public World(LabDefinition lab, KernelProfile profile, Tools tools, Programs programs) {
    this.lab = lab;
    this.profile = profile;
    this.tools = tools;
    this.programs = programs;
    this.clock = new Clock(lab.time());
    this.entropy = new Entropy(lab.seed());
    this.scheduler = new Scheduler(clock, lab.limits());
    this.cpc = plugged(lab.machine());
    this.hosts = new Hosts(this, cpc, lab);
    this.host = hosts.machine(cpc.lpar(lab.host()).orElseThrow());
  }

  private static Cpc plugged(LabDefinition.Machine machine) {
    CpcModel model =
        without(
            CpcModel.STANDARD.withMaxima(machine.highestAdapter(), machine.highestDomain()),
            machine.facilities());
    Cpc cpc = new Cpc(model);
    for (LabDefinition.Adapter adapter : machine.adapters()) {
      var _ = cpc.install(adapter.number(), adapter.type());
      cpc.configure(adapter.number(), adapter.online());
    }
    for (LabDefinition.Lpar lpar : machine.lpars()) {
      var _ = cpc.define(lpar.name(), lpar.matrix());
    }
    return cpc;
  }

  private static CpcModel without(CpcModel all, LabDefinition.Facilities facilities) {
    CpcModel model = facilities.ap() ? all : all.without(Facility.AP).without(Facility.AIV);
    model = facilities.apft() ? model : model.without(Facility.APFT);
    return facilities.apqci() ? model : model.without(Facility.QCI);
  }

  /// Boots a Linux; it reboots with the same.
  Machine boot(String name, ApFacility facility, String commandLine, Computer computer) {
    Scanning scanning = lab.timedScans() ? Scanning.TIMED : Scanning.TOLD;
    BootParameters parameters =
        new BootParameters(profile, commandLine, facility, scanning, computer, clock, entropy);
    return new Machine(this, name, () -> Linux.boot(parameters), facility);
  }

  @Override
  public World again() {
    Limits limits = lab.limits();
    boolean endless = limits.steps() == Long.MAX_VALUE;
    Limits counted =
        new Limits(
            limits.outputBytes(),
            limits.callDepth(),
            limits.words(),
            limits.processes(),
            limits.fileBytes(),
            endless ? Limits.BATCH.steps() : limits.steps());
    return new World(lab.withLimits(counted), profile, tools, programs);
  }

  /// A shell is there, and waits for its first command: see [#isAsBooted].
  public void settle() {
    host.settle();
    settled = clock.now();
    timers = clock.timers();
  }

  /// Whether the commands since then were the shell's own affair, so that for whoever comes next
  /// this is a world that has just been started: nobody has asked for anything on the host, no
  /// process was made, no time has passed.
  public boolean isAsBooted() {
    return !host.isTouched()
        && settled.equals(clock.now())
        && timers == clock.timers()
        && host.processes().isAsAfterLogin()
        && scheduler.isIdle();
  }

  /// The shell is gone, as if it had never been there.
  public void forgetShell() {
    host.processes().forgetLogin();
    scheduler.beginAnew();
    kernels = Optional.empty();
  }

  /// The kernel that host and guests boot.
  public KernelProfile profile() {
    return profile;
  }

  @Override
  public Sys host() {
    return host;
  }

  /// Every Linux that is up: the host first, then its guests as they were started.
  @Override
  public List<Sys> linuxes() {
    List<Sys> all = new ArrayList<>(List.of(host));
    hosts.addOthers(host, all);
    return all;
  }

  /// Refuses: EHOSTUNREACH for an LPAR whose Linux is switched off, ETIMEDOUT for a guest that
  /// stands still, ECONNREFUSED for one that is not up, ENOENT for a name that nobody has.
  @Override
  public Outcome<Sys> host(String name) {
    Optional<Lpar> lpar = cpc.lpar(name.equals("localhost") ? lab.host() : name);
    if (lpar.isPresent()) {
      Machine machine = hosts.machine(lpar.get());
      return machine.isUp() ? Outcome.of(machine) : Errno.EHOSTUNREACH.refused().outcome();
    }
    Optional<Guest> guest = hosts.guest(name);
    if (guest.isPresent() && guest.get().state() != RunState.RUNNING) {
      return Errno.ETIMEDOUT.refused().outcome();
    }
    return guest
        .flatMap(Guest::linux)
        .map(Outcome::of)
        .orElseGet(() ->
            (lab.guests().contains(name) ? Errno.ECONNREFUSED : Errno.ENOENT).refused().outcome());
  }

  /// Tools that were chosen stay; those that come with the kernel change with it.
  @Override
  public World with(KernelProfile other) {
    Tools next = tools.equals(Tools.usual(profile)) ? Tools.usual(other) : tools;
    return new World(lab, other, next, programs);
  }

  @Override
  public void offer(Kernels others) {
    kernels = Optional.of(others);
  }

  Optional<Kernels> kernels() {
    return kernels;
  }

  @Override
  public String user() {
    return lab.user();
  }

  /// The user besides root.
  String ordinaryUser() {
    return lab.user().equals("root") ? "user" : lab.user();
  }

  @Override
  public Scheduler scheduler() {
    return scheduler;
  }

  Clock clock() {
    return clock;
  }

  Entropy entropy() {
    return entropy;
  }

  Limits limits() {
    return lab.limits();
  }

  Tools tools() {
    return tools;
  }

  Programs programs() {
    return programs;
  }

  /// The doors of an LPAR's Linux.
  Doors doors(Lpar lpar, Kvm kvm) {
    return new Doors(
        Optional.of(new SupportConsole(cpc, lpar)), Optional.of(this), Optional.of(kvm));
  }
}
