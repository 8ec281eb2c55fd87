package dev.apsh.linux;

import java.util.List;
import java.util.Optional;

/// KVM with QEMU in front of it: starts and stops guests of this host.
///
/// What QEMU refuses is said in its words; empty when it was done.
public interface Hypervisor {

  /// Starts QEMU with these arguments, up to the guest's being booted.
  Optional<String> start(List<String> arguments);

  /// Ends a guest; false when there is none of that name.
  boolean stop(String name);

  /// The guests that run, in the order in which they were started.
  List<String> running();
}
