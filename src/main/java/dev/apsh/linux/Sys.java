package dev.apsh.linux;

import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.KernelLog;
import dev.apsh.vfs.Vfs;

/// The system calls of one Linux.
public interface Sys {

  Vfs files();

  Clock clock();

  Entropy entropy();

  Scheduler scheduler();

  KernelLog log();

  Modules modules();

  Uname uname();

  Programs programs();

  Processes processes();

  Doors doors();

  /// reboot(2) with power off: whatever runs on this Linux ends.
  void powerOff();
}
