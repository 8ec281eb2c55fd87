package dev.apsh.guest;

import dev.apsh.hardware.ApFacility;
import dev.apsh.linux.Sys;

/// Who boots a guest's Linux over the AP facility that its CPU and control block give it.
public interface Boot {

  /// Boots a Linux.
  ///
  /// @param processors how many it has
  Sys boot(String name, ApFacility facility, String commandLine, int processors);

  /// The virtual machine is gone: whatever runs on its Linux ends.
  void end(Sys linux);
}
