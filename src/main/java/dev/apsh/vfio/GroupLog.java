package dev.apsh.vfio;

import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.KernelLog.Level;
import dev.apsh.kernel.Policy.MdevCore;

/// What the kernel log says when a mediated device gets an IOMMU group and when it leaves it.
///
/// The IOMMU core speaks with a prefix of its own (4.20), later for the device (5.1); the module
/// mdev adds lines while it is the one to ask for the group (to 5.15).
record GroupLog(KernelLog log, MdevCore core, String driver, String device) {

  void joined(int group) {
    switch (core) {
      case WITHOUT_MATRIX_BUS ->
          log.log(Level.INFO, "iommu: Adding device " + device + " to group " + group);
      case VFIO_MDEV, VFIO_AP_MDEV -> say("Adding to iommu group " + group);
    }
    addedByMdev("group_id = " + group);
  }

  void left(int group) {
    switch (core) {
      case WITHOUT_MATRIX_BUS ->
          log.log(Level.INFO, "iommu: Removing device " + device + " from group " + group);
      case VFIO_MDEV, VFIO_AP_MDEV -> say("Removing from iommu group " + group);
    }
    addedByMdev("detaching iommu");
  }

  private void addedByMdev(String what) {
    switch (core) {
      case WITHOUT_MATRIX_BUS, VFIO_MDEV -> say("MDEV: " + what);
      case VFIO_AP_MDEV -> {}
    }
  }

  private void say(String what) {
    log.log(Level.INFO, driver + " " + device + ": " + what);
  }
}
