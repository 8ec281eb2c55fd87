package dev.apsh.vfio;

import dev.apsh.ap.ApMatrix;

/// A guest as a mediated device sees it: the owner of the control block (CRYCB) that takes the
/// masks.
public interface GuestControl {

  /// Sets all three masks at once.
  void setMasks(ApMatrix masks);

  /// Empties all three masks.
  void clearMasks();

  /// Whether it can be asked to unplug a device.
  default boolean canBeAsked() {
    return false;
  }

  /// Is asked to unplug the device, since somebody removes it: true when it has closed it.
  default boolean unplug(MatrixMdev mdev) {
    return false;
  }
}
