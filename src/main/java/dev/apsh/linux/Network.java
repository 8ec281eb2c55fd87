package dev.apsh.linux;

import dev.apsh.kernel.Outcome;

/// The network as ssh uses it.
public interface Network {

  /// The Linux that answers to a name. Refuses: ENOENT for a name that is unknown, ECONNREFUSED for
  /// one that is down.
  Outcome<Sys> host(String name);
}
