package dev.apsh.linux;

import java.util.Optional;

/// The doors out of a Linux that a lab opens: to the support element, the network, the hypervisor.
///
/// @param console the support element and the SCLP; hosts only
/// @param network who can be reached by name
/// @param hypervisor KVM; hosts only
public record Doors(
    Optional<Console> console, Optional<Network> network, Optional<Hypervisor> hypervisor) {
  public static final Doors CLOSED =
      new Doors(Optional.empty(), Optional.empty(), Optional.empty());
}
