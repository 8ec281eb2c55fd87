package dev.apsh.guest;

import dev.apsh.kernel.Outcome;
import java.util.List;

/// The other virtual machines of the world, on this host and on others.
public interface Neighbours {

  /// The names that guests without one get in turn.
  List<String> names();

  /// Whether somebody answers to that name.
  boolean isTaken(String name);

  /// The QEMU that waits on a host's port for a guest. Refuses: ENOENT for a name that is unknown,
  /// ECONNREFUSED when nobody waits there.
  Outcome<Guest> waitingAt(String host, int port);
}
