package dev.apsh.transcript;

/// Where a command is typed: on which machine, and as which user.
///
/// @param name the guest's name for a guest and its monitor; empty otherwise
/// @param user empty for the one who has logged in
public record Place(Kind kind, String name, String user) {
  /// The host's own shell.
  public static final Place HOST = new Place(Kind.HOST, "", "");

  /// The kinds of machines that take commands.
  public enum Kind {
    HOST,
    GUEST,
    /// The monitor of a guest's QEMU.
    MONITOR,
    /// The Support Element.
    SE
  }

  /// `host`, `se`, the name of a guest, or `NAME monitor` for its QEMU.
  public static Place named(String machine) {
    String monitor = " monitor";
    return switch (machine) {
      case "host" -> HOST;
      case "se" -> new Place(Kind.SE, "", "");
      default ->
          machine.endsWith(monitor)
              ? new Place(
                  Kind.MONITOR, machine.substring(0, machine.length() - monitor.length()), "")
              : new Place(Kind.GUEST, machine, "");
    };
  }

  public Place as(String newUser) {
    return new Place(kind, name, newUser);
  }
}
