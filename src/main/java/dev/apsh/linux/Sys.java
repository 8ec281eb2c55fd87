package dev.apsh.linux;

import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Entropy;
import dev.apsh.kernel.KernelLog;
import dev.apsh.kernel.Uevents;
import dev.apsh.vfs.Vfs;
import java.util.Optional;

/// The system calls of one Linux.
public interface Sys {

  Vfs files();

  Clock clock();

  Entropy entropy();

  Scheduler scheduler();

  /// Whether /sys is a recorded one: what only a kernel could answer is not simulated then.
  default boolean isRecorded() {
    return false;
  }

  KernelLog log();

  /// The kernel's messages to udev, which a program may listen to.
  Uevents uevents();

  Modules modules();

  /// Not of Linux: the processor's AP instructions; empty where there is no processor.
  default Optional<ApInstructions> apInstructions() {
    return Optional.empty();
  }

  /// Not of Linux: the same machine, fresh, with other kernels; empty where there is no other.
  default Optional<Kernels> kernels() {
    return Optional.empty();
  }

  Uname uname();

  Programs programs();

  /// Which releases of the administrator's tools are installed.
  Tools tools();

  Processes processes();

  Doors doors();

  /// A process has written something, or has ended: where udev handles what the kernel has told it.
  default void callEnded() {}

  /// reboot(2) with power off: whatever runs on this Linux ends.
  void powerOff();

  /// Whether its kernel runs: not switched off.
  default boolean isUp() {
    return true;
  }

  /// How many times it has been booted.
  default int boots() {
    return 1;
  }

  /// reboot(2): whatever runs on this Linux ends, and it boots again with what is on its disk.
  void reboot();
}
