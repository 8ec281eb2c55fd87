package dev.apsh.linux;

import dev.apsh.vfs.Caller;
import java.util.List;
import java.util.Optional;

/// KVM with QEMU in front of it: starts and stops guests of this host.
public interface Hypervisor {

  /// Starts QEMU with these arguments as a process of this user, up to the guest's being booted.
  Answer start(List<String> arguments, Caller caller);

  /// Kills the QEMU of a guest; false when there is none of that name.
  boolean stop(String name);

  /// The guests that have a QEMU here, in the order in which they were started.
  List<String> running();

  /// What a guest's QEMU does; empty when there is no such guest.
  Optional<State> state(String name);

  /// Says a line to the monitor of a guest's QEMU; gives what it prints, empty when there is no
  /// such guest.
  Optional<String> monitor(String name, String line);

  /// APM, AQM and ADM of a guest's control block; empty when there is no such guest.
  Optional<ApInstructions.Masks> masks(String name);

  /// The UUIDs of the mediated devices that a guest uses; none when there is no such guest.
  List<String> devices(String name);

  /// A QEMU's process and its run state in QEMU's words, such as `running` or `paused`.
  record State(int pid, String runState) {}

  /// What QEMU says of a command line: the guest's name, empty when it did not start, and warnings
  /// and the error, each without the program's name; and its exit status.
  record Answer(Optional<String> name, List<String> messages, int status) {
    public boolean started() {
      return name.isPresent();
    }
  }
}
