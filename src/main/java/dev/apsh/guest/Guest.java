package dev.apsh.guest;

import dev.apsh.ap.ApMatrix;
import dev.apsh.hardware.ApFacility;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.KvmDevice;
import dev.apsh.linux.Sys;
import dev.apsh.vfio.GuestControl;
import dev.apsh.vfio.MatrixMdev;
import dev.apsh.vfs.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A QEMU on a host with the guest in it: its control block, the mediated devices it has open, and
/// its Linux, which another QEMU may have taken over.
public final class Guest implements GuestControl {
  private final String name;
  private final QemuCommand command;
  private final Set<ApFeature> features;
  private final ApFacility host;
  private final Caller caller;
  private final List<Attached> devices = new ArrayList<>();
  private Crycb crycb;
  private Optional<Sys> linux = Optional.empty();
  private final int pid;
  private Optional<KvmDevice.Vm> vm;
  private RunState state;

  /// @param caller whose process QEMU is
  /// @param pid its number
  /// @param vm its virtual machine; empty where the host has no module kvm
  Guest(
      String name,
      QemuCommand command,
      Set<ApFeature> features,
      ApFacility host,
      Caller caller,
      int pid,
      Optional<KvmDevice.Vm> vm) {
    this.name = name;
    this.command = command;
    this.features = Set.copyOf(features);
    this.host = host;
    this.caller = caller;
    this.pid = pid;
    this.vm = vm;
    this.crycb = new Crycb(host, features);
    this.state = RunState.PRELAUNCH;
  }

  /// A vfio-ap device with the mediated device behind it.
  record Attached(DeviceArgument.VfioAp argument, MatrixMdev mdev) {}

  /// Starts as the command line says: runs, stands still, or waits for a guest.
  void start(Boot boot) {
    if (command.start().incoming().isPresent()) {
      state = RunState.INMIGRATE;
    } else if (!command.start().paused()) {
      resume(boot);
    }
  }

  /// Runs, and boots its Linux first when that is yet to come: it finds what the control block lets
  /// through by now.
  void resume(Boot boot) {
    if (linux.isEmpty() && state == RunState.PRELAUNCH) {
      linux =
          Optional.of(boot.boot(name, crycb, command.commandLine(), command.start().processors()));
    }
    if (linux.isPresent()) {
      state = RunState.RUNNING;
      crycb.stand(false);
    }
  }

  void pause() {
    if (state == RunState.RUNNING) {
      state = RunState.PAUSED;
      crycb.stand(true);
    }
  }

  /// Sends the running guest to a QEMU on another host.
  void migrateTo(Guest target) {
    boolean ran = state == RunState.RUNNING;
    crycb.moveTo(target.host, target.crycb.masks());
    target.crycb.detach();
    target.crycb = crycb;
    target.linux = linux;
    target.state = ran && !target.command.start().paused() ? RunState.RUNNING : RunState.PAUSED;
    crycb.stand(target.state != RunState.RUNNING);
    crycb = new Crycb(host, features);
    linux = Optional.empty();
    state = RunState.POSTMIGRATE;
  }

  public String name() {
    return name;
  }

  Caller caller() {
    return caller;
  }

  QemuCommand command() {
    return command;
  }

  boolean has(ApFeature feature) {
    return features.contains(feature);
  }

  public RunState state() {
    return state;
  }

  /// Whether a guest from another host can come in at this port.
  public boolean waitsAt(int port) {
    return state == RunState.INMIGRATE && command.start().incoming().orElse(-1) == port;
  }

  int pid() {
    return pid;
  }

  List<Attached> attached() {
    return List.copyOf(devices);
  }

  /// The mediated devices that it has open.
  List<MatrixMdev> devices() {
    return devices.stream().map(Attached::mdev).toList();
  }

  /// APM, AQM and ADM.
  public ApMatrix masks() {
    return crycb.masks();
  }

  /// Its Linux; empty before it is booted and when another QEMU has it.
  public Optional<Sys> linux() {
    return linux;
  }

  /// Opens a mediated device and plugs it in. Refuses as the device does.
  Optional<Refused> attach(Attached device) {
    Optional<Refused> no = device.mdev().open(this);
    if (no.isEmpty()) {
      devices.add(device);
    }
    return no;
  }

  void detach(Attached device) {
    devices.remove(device);
    device.mdev().close();
  }

  /// The reset of the machine: the devices are reset, the Linux boots again.
  void reset() {
    devices().forEach(mdev -> mdev.reset());
    linux.ifPresent(Sys::reboot);
  }

  /// QEMU ends: kvm tells that the virtual machine goes, before those whom its devices held up go
  /// on; the devices are closed, the control block is nobody's any more.
  void end(Boot boot) {
    vm.ifPresent(KvmDevice.Vm::destroy);
    vm = Optional.empty();
    attached().forEach(this::detach);
    crycb.detach();
    linux.ifPresent(boot::end);
    linux = Optional.empty();
  }

  @Override
  public void setMasks(ApMatrix masks) {
    crycb.become(masks);
  }

  @Override
  public void clearMasks() {
    crycb.become(ApMatrix.EMPTY);
  }

  @Override
  public boolean canBeAsked() {
    return true;
  }

  /// QEMU unplugs a device that its host wants back.
  @Override
  public boolean unplug(MatrixMdev device) {
    attached().stream().filter(each -> each.mdev() == device).forEach(this::detach);
    return true;
  }
}
