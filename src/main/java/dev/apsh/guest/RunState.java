package dev.apsh.guest;

import java.util.Locale;

/// What QEMU's virtual processors do.
public enum RunState {
  RUNNING,
  PAUSED,
  /// Started with `-S`, not yet running.
  PRELAUNCH,
  /// Waiting for a guest from another host.
  INMIGRATE,
  /// The guest has left for another host.
  POSTMIGRATE;

  /// As QEMU spells it.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
