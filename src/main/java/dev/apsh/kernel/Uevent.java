package dev.apsh.kernel;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A message of the kernel to udev: its number and when since boot, what happened to which device
/// (its path below /sys), with `KEY=value` properties.
public record Uevent(
    long sequence,
    Duration since,
    Action action,
    String path,
    String subsystem,
    List<String> properties) {

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

    /// The action of this word.
    public static Optional<Action> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
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
