package dev.apsh.lab;

import dev.apsh.hardware.ApFacility;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.Uevents;
import dev.apsh.linux.ApInstructions;
import dev.apsh.linux.DeviceFiles;
import dev.apsh.linux.Doors;
import dev.apsh.linux.Kernels;
import dev.apsh.linux.Linux;
import dev.apsh.linux.Modules;
import dev.apsh.linux.Process;
import dev.apsh.linux.Processes;
import dev.apsh.linux.Program;
import dev.apsh.linux.Programs;
import dev.apsh.linux.RootFiles;
import dev.apsh.linux.Scheduler;
import dev.apsh.linux.Sys;
import dev.apsh.linux.Tools;
import dev.apsh.linux.Uname;
import dev.apsh.vfs.Vfs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A Linux that is up: its kernel, its files, its processes, and the doors that the lab opens for
/// it.
final class Machine implements Sys {
  /// What a service of the system finds in its environment.
  static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/sbin:/usr/bin");

  private final World world;
  private final Supplier<Linux> boot;
  private final ApInstructions instructions;
  private final Uname uname;
  private final Vfs files;
  private final Processes processes;
  private final UdevService udev;
  private Linux kernel;
  private Doors doors = Doors.CLOSED;
  private Optional<Runnable> powerOff = Optional.empty();
  private Optional<Runnable> goingDown = Optional.empty();
  private boolean up = true;
  private boolean touched;
  private int boots = 1;

  /// @param boot boots a kernel over the facility
  Machine(World world, String name, Supplier<Linux> boot, ApFacility facility) {
    this.world = world;
    this.instructions = new Instructions(facility);
    this.boot = boot;
    this.kernel = boot.get();
    this.uname = new Uname(name, kernel.profile().release(), Linux.BUILD);
    this.processes = new Processes(world.limits());
    this.files =
        RootFiles.install(
            world.limits(),
            world.clock(),
            kernel.sys(),
            kernel.proc(),
            uname,
            world.programs(),
            world.ordinaryUser());
    CallOuts.install(files, world.tools(), world.programs());
    makeDeviceFiles();
    this.udev = new UdevService(this);
    udev.start();
  }

  /// Those of the kernel that is up now.
  private void makeDeviceFiles() {
    DeviceFiles devices = new DeviceFiles(files, clock());
    devices.makeAll();
    uevents().listen(devices::follow);
  }

  void open(Doors next) {
    doors = next;
  }

  void whenPoweredOff(Runnable action) {
    powerOff = Optional.of(action);
  }

  /// What happens before the kernel stops.
  void whenGoingDown(Runnable action) {
    goingDown = Optional.of(action);
  }

  Linux kernel() {
    touched = true;
    return kernel;
  }

  /// From now on it counts whether anything on it is asked for.
  void settle() {
    touched = false;
  }

  /// Whether somebody has asked for anything since but the time, its name and its processes.
  boolean isTouched() {
    return touched;
  }

  @Override
  public Vfs files() {
    touched = true;
    return files;
  }

  @Override
  public Clock clock() {
    return world.clock();
  }

  @Override
  public Entropy entropy() {
    touched = true;
    return world.entropy();
  }

  @Override
  public Scheduler scheduler() {
    return world.scheduler();
  }

  @Override
  public KernelLog log() {
    touched = true;
    return kernel.log();
  }

  @Override
  public Uevents uevents() {
    touched = true;
    return kernel.uevents();
  }

  @Override
  public Modules modules() {
    touched = true;
    return kernel.modules();
  }

  @Override
  public Optional<ApInstructions> apInstructions() {
    touched = true;
    return Optional.of(instructions);
  }

  @Override
  public Optional<Kernels> kernels() {
    touched = true;
    return world.kernels();
  }

  @Override
  public Uname uname() {
    return uname;
  }

  @Override
  public Programs programs() {
    touched = true;
    return world.programs();
  }

  @Override
  public Tools tools() {
    return world.tools();
  }

  @Override
  public Processes processes() {
    return processes;
  }

  @Override
  public Doors doors() {
    touched = true;
    return doors;
  }

  @Override
  public void powerOff() {
    touched = true;
    powerOff.orElse(this::halt).run();
  }

  @Override
  public boolean isUp() {
    return up;
  }

  @Override
  public int boots() {
    return boots;
  }

  /// What is on disk stays; the kernel, its /sys and /proc, and what is in memory are new.
  @Override
  public void reboot() {
    touched = true;
    halt();
    kernel = boot.get();
    up = true;
    boots++;
    RootFiles.remount(files, kernel.sys(), kernel.proc());
    makeDeviceFiles();
    programs().named("systemd-modules-load").ifPresent(this::start);
    programs().named("systemd-udevd").ifPresent(this::start);
    udev.start();
  }

  @Override
  public void callEnded() {
    if (kernel.uevents().hasKept()) {
      udev.giveTime();
    }
  }

  /// Runs a service that brings into effect what is on disk: modules to load, udev's rules.
  private void start(Program service) {
    Process.service(this, ENVIRONMENT).run(service, List.of(service.name()));
  }

  /// The kernel stops; whatever runs on it is killed.
  void halt() {
    goingDown.ifPresent(Runnable::run);
    kernel.halt();
    up = false;
    processes.end();
  }
}
