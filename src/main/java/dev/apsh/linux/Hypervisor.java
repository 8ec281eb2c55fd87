package dev.apsh.linux;

import java.util.List;
import java.util.Optional;

/// KVM with QEMU in front of it: starts and stops guests of this host.
public interface Hypervisor {

  /// Starts QEMU with these arguments, up to the guest's being booted.
  Answer start(List<String> arguments);

  /// Ends a guest; false when there is none of that name.
  boolean stop(String name);

  /// The guests that run, in the order in which they were started.
  List<String> running();

  /// APM, AQM and ADM of a guest's control block; empty when there is no such guest.
  Optional<ApInstructions.Masks> masks(String name);

  /// The UUIDs of the mediated devices that a guest uses; none when there is no such guest.
  List<String> devices(String name);

  /// What QEMU says of a command line: warnings and, when the guest did not start, the error; each
  /// without its name.
  record Answer(boolean started, List<String> messages) {}
}
