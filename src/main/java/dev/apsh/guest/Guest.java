package dev.apsh.guest;

import dev.apsh.ap.ApMatrix;
import dev.apsh.linux.Sys;
import dev.apsh.vfio.GuestControl;
import dev.apsh.vfio.MatrixMdev;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A guest that runs: its control block, the mediated devices it has open, and its Linux.
public final class Guest implements GuestControl {
  private final String name;
  private final Crycb crycb;
  private final List<MatrixMdev> devices = new ArrayList<>();
  private Optional<Sys> linux = Optional.empty();

  Guest(String name, Crycb crycb) {
    this.name = name;
    this.crycb = crycb;
  }

  /// Boots its Linux, which finds what the control block lets through by now.
  void boot(Boot boot, String commandLine) {
    linux = Optional.of(boot.boot(name, crycb, commandLine));
  }

  public String name() {
    return name;
  }

  /// The mediated devices that it has open.
  List<MatrixMdev> devices() {
    return List.copyOf(devices);
  }

  /// APM, AQM and ADM.
  public ApMatrix masks() {
    return crycb.masks();
  }

  public Sys linux() {
    return linux.orElseThrow();
  }

  void attach(MatrixMdev device) {
    devices.add(device);
  }

  /// The guest ends: its devices are closed, its control block is nobody's any more.
  void end() {
    List.copyOf(devices).forEach(this::detach);
    crycb.detach();
  }

  private void detach(MatrixMdev device) {
    devices.remove(device);
    device.close();
  }

  @Override
  public void setMasks(ApMatrix masks) {
    crycb.become(masks);
  }

  @Override
  public void clearMasks() {
    crycb.become(ApMatrix.EMPTY);
  }

  /// QEMU unplugs a device that its host wants back.
  @Override
  public boolean unplug(MatrixMdev device) {
    detach(device);
    return true;
  }
}
