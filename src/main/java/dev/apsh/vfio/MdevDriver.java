package dev.apsh.vfio;

import dev.apsh.device.Device;
import dev.apsh.device.DriverModel;
import dev.apsh.kernel.Refused;
import java.util.Optional;

/// The driver of mediated devices: vfio_mdev, later vfio_ap_mdev. It takes every one.
public record MdevDriver(String name) implements DriverModel {

  @Override
  public boolean matches(Device device) {
    return true;
  }

  @Override
  public Optional<Refused> probe(Device device) {
    if (device.model() instanceof MdevDevice mdev) {
      mdev.joinGroup();
    }
    return Optional.empty();
  }

  @Override
  public void remove(Device device) {
    if (device.model() instanceof MdevDevice mdev) {
      mdev.leaveGroup();
    }
  }
}
