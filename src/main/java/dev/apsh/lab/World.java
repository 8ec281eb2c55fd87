package dev.apsh.lab;

import dev.apsh.bus.ApBus.Scanning;
import dev.apsh.guest.Guest;
import dev.apsh.guest.Kvm;
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
import dev.apsh.linux.Limits;
import dev.apsh.linux.Linux;
import dev.apsh.linux.Network;
import dev.apsh.linux.Programs;
import dev.apsh.linux.Scheduler;
import dev.apsh.linux.Sys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A lab that has been started: one CPC, the host's Linux in its LPAR, guests, one clock and one
/// scheduler.
public final class World implements Network {
  private final LabDefinition lab;
  private final KernelProfile profile;
  private final Programs programs;
  private final Clock clock;
  private final Entropy entropy;
  private final Scheduler scheduler;
  private final Cpc cpc;
  private final Machine host;
  private final Kvm kvm;

  /// Starts the machine and boots the host.
  public World(LabDefinition lab, KernelProfile profile, Programs programs) {
    this.lab = lab;
    this.profile = profile;
    this.programs = programs;
    this.clock = new Clock(lab.time());
    this.entropy = new Entropy(lab.seed());
    this.scheduler = new Scheduler(clock, lab.limits());
    this.cpc = plugged(lab.machine());
    Lpar lpar = cpc.lpar(lab.host()).orElseThrow();
    Computer computer = Computer.lpar(lab.host());
    this.host = boot(lab.host(), lpar, lab.commandLine(), computer);
    this.kvm =
        new Kvm(
            host,
            lpar,
            host.kernel()::vfioAp,
            (name, facility, line) -> bootGuest(name, facility, line, computer),
            lab.guests());
    host.open(
        new Doors(Optional.of(new SupportConsole(cpc, lpar)), Optional.of(this), Optional.of(kvm)));
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

  private Machine boot(String name, ApFacility facility, String commandLine, Computer computer) {
    Scanning scanning = lab.timedScans() ? Scanning.TIMED : Scanning.TOLD;
    Linux kernel =
        Linux.boot(
            new BootParameters(profile, commandLine, facility, scanning, computer, clock, entropy));
    return new Machine(this, name, kernel, facility);
  }

  private Sys bootGuest(String name, ApFacility facility, String commandLine, Computer computer) {
    Machine guest = boot(name, facility, commandLine, computer.guest(name));
    guest.open(new Doors(Optional.empty(), Optional.of(this), Optional.empty()));
    guest.whenPoweredOff(() -> {
      guest.kernel().halt();
      var _ = kvm.stop(name);
    });
    return guest;
  }

  /// The Linux in whose shell one sits.
  public Sys host() {
    return host;
  }

  /// Every Linux that is up: the host first, then its guests as they were started.
  public List<Sys> linuxes() {
    List<Sys> all = new ArrayList<>(List.of(host));
    kvm.running().forEach(name -> kvm.guest(name).map(Guest::linux).ifPresent(all::add));
    return all;
  }

  /// Refuses: ECONNREFUSED for a guest that is not up, ENOENT for a name that nobody has.
  @Override
  public Outcome<Sys> host(String name) {
    if (name.equals(lab.host()) || name.equals("localhost")) {
      return Outcome.of(host);
    }
    Optional<Guest> guest = kvm.guest(name);
    if (guest.isPresent()) {
      return Outcome.of(guest.get().linux());
    }
    return (lab.guests().contains(name) ? Errno.ECONNREFUSED : Errno.ENOENT).refused().outcome();
  }

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

  Programs programs() {
    return programs;
  }
}
