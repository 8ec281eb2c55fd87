package dev.apsh.lab;

import dev.apsh.guest.Boot;
import dev.apsh.guest.Guest;
import dev.apsh.guest.Kvm;
import dev.apsh.guest.Neighbours;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.Cpc;
import dev.apsh.hardware.Lpar;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.linux.Computer;
import dev.apsh.linux.Doors;
import dev.apsh.linux.Sys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The Linuxes that have a hypervisor: those of the LPARs, and guests in which others may run.
final class Hosts implements Boot, Neighbours {
  private final World world;
  private final Cpc cpc;
  private final LabDefinition lab;
  private final Map<String, Host> lpars = new LinkedHashMap<>();
  private final List<Host> nested = new ArrayList<>();

  Hosts(World world, Cpc cpc, LabDefinition lab) {
    this.world = world;
    this.cpc = cpc;
    this.lab = lab;
  }

  /// A Linux and the hypervisor on it.
  private record Host(Machine machine, Kvm kvm) {}

  /// The Linux of an LPAR; booted now when it is not yet up.
  Machine machine(Lpar lpar) {
    Host host = lpars.get(lpar.name());
    if (host == null) {
      host = boot(lpar);
      lpars.put(lpar.name(), host);
    }
    return host.machine();
  }

  private Host boot(Lpar lpar) {
    String line = lpar.name().equals(lab.host()) ? lab.commandLine() : "";
    Machine machine = world.boot(lpar.name(), lpar, line, Computer.lpar(lpar.name()));
    Host host = host(machine, lpar);
    machine.open(world.doors(lpar, host.kvm()));
    machine.whenGoingDown(host.kvm()::stopAll);
    return host;
  }

  private Host host(Machine machine, ApFacility facility) {
    return new Host(
        machine,
        new Kvm(
            machine,
            facility,
            new Kvm.Modules(() -> machine.kernel().kvm(), () -> machine.kernel().vfioAp()),
            this,
            this));
  }

  /// Adds every Linux that is up but one: those of the LPARs, then guests.
  void addOthers(Machine one, List<Sys> all) {
    for (Host host : lpars.values()) {
      if (host.machine() != one && host.machine().isUp()) {
        all.add(host.machine());
      }
    }
    for (Host host : lpars.values()) {
      addGuests(host, all);
    }
    for (Host host : nested) {
      addGuests(host, all);
    }
  }

  private static void addGuests(Host host, List<Sys> all) {
    for (Guest guest : host.kvm().guests()) {
      guest.linux().ifPresent(all::add);
    }
  }

  /// Every QEMU, by host in the order in which they were started.
  Stream<Guest> guests() {
    return Stream.concat(lpars.values().stream(), List.copyOf(nested).stream())
        .flatMap(host -> host.kvm().guests().stream());
  }

  /// The QEMU of that name that has a guest in it.
  Optional<Guest> guest(String name) {
    return guests()
        .filter(guest -> guest.name().equals(name) && guest.linux().isPresent())
        .findFirst();
  }

  @Override
  public Sys boot(String name, ApFacility facility, String commandLine, int processors) {
    Computer computer = Computer.lpar(lab.host()).guest(name, processors);
    Machine machine = world.boot(name, facility, commandLine, computer);
    Host host = host(machine, facility);
    nested.add(host);
    machine.open(new Doors(Optional.empty(), Optional.of(world), Optional.of(host.kvm())));
    machine.whenGoingDown(host.kvm()::stopAll);
    machine.whenPoweredOff(() -> stop(machine));
    return machine;
  }

  /// The guest has switched itself off: its QEMU, wherever it is by now, ends.
  private void stop(Machine machine) {
    for (Kvm kvm : kvms()) {
      kvm.guests().stream()
          .filter(guest -> guest.linux().filter(linux -> linux == machine).isPresent())
          .forEach(guest -> kvm.stop(guest.name()));
    }
  }

  private List<Kvm> kvms() {
    return Stream.concat(lpars.values().stream(), nested.stream()).map(Host::kvm).toList();
  }

  @Override
  public void end(Sys linux) {
    for (Host host : List.copyOf(nested)) {
      if (host.machine() == linux) {
        host.machine().halt();
        nested.remove(host);
      }
    }
  }

  @Override
  public List<String> names() {
    return lab.guests();
  }

  @Override
  public boolean isTaken(String name) {
    return guest(name).isPresent() || cpc.lpar(name).isPresent();
  }

  @Override
  public Outcome<Guest> waitingAt(String name, int port) {
    if (cpc.lpar(name).isEmpty() && guest(name).isEmpty()) {
      return Errno.ENOENT.refused().outcome();
    }
    return hostNamed(name).stream()
        .flatMap(host -> host.kvm().guests().stream())
        .filter(guest -> guest.waitsAt(port))
        .findFirst()
        .map(Outcome::of)
        .orElseGet(() -> Errno.ECONNREFUSED.refused().outcome());
  }

  private Optional<Host> hostNamed(String name) {
    return Stream.concat(lpars.values().stream(), nested.stream())
        .filter(host -> host.machine().uname().node().equals(name))
        .findFirst();
  }
}
