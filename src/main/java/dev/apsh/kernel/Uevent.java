package dev.apsh.kernel;

import java.util.List;
import java.util.Locale;

/// A message of the kernel to udev: what happened to which device, with `KEY=value` properties.
public record Uevent(
    long sequence, Action action, String path, String subsystem, List<String> properties) {

  /// What happened, as `ACTION=` words it.
  public enum Action {
    ADD,
    REMOVE,
    CHANGE,
    BIND,
    UNBIND,
    MOVE,
    ONLINE,
    OFFLINE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Something that sends uevents.
  public interface Source {
    /// Its path below /sys.
    String path();

    /// The name of its bus or class; empty when it has none.
    String subsystem();

    /// What it says of itself in each of its uevents.
    List<String> properties();
  }
}
