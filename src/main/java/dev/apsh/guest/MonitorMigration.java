package dev.apsh.guest;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;

/// `migrate` at a guest's monitor.
final class MonitorMigration {
  private final Neighbours neighbours;
  private final Guest guest;

  MonitorMigration(Neighbours neighbours, Guest guest) {
    this.neighbours = neighbours;
    this.guest = guest;
  }

  /// Refused, in this order: no address, a guest that is not there, a vfio-ap device that is
  /// plugged in, whatever its matrix holds; an address where nobody waits.
  String migrate(String arguments) {
    String uri = "";
    for (String word : arguments.split("[ \t]+")) {
      if (word.startsWith("-") && !word.equals("-d")) {
        return "migrate: " + word + " is not simulated\n";
      }
      uri = word.startsWith("-") ? uri : word;
    }
    if (uri.isEmpty()) {
      return "migrate: string expected\n" + Monitor.hint("migrate");
    }
    if (guest.state() == RunState.INMIGRATE) {
      return error("Guest is waiting for an incoming migration");
    }
    if (guest.state() == RunState.POSTMIGRATE) {
      return error("Can't migrate the vm that was paused due to previous migration");
    }
    return guest.attached().isEmpty()
        ? to(uri)
        : error("State blocked by non-migratable device 'vfio-ap'");
  }

  private String to(String uri) {
    return switch (MigrationAddress.parse(uri)) {
      case MigrationAddress.Wrong(String wrong) -> error(wrong);
      case MigrationAddress.Tcp(String host, int port) -> to(host, port);
    };
  }

  private String to(String host, int port) {
    return switch (neighbours.waitingAt(host, port)) {
      case Failed<Guest> failed when failed.refused().errno() == Errno.ENOENT ->
          error(
              "address resolution failed for %s:%d: Name or service not known"
                  .formatted(host, port));
      case Failed<Guest> failed ->
          error("Failed to connect to '%s:%d': %s".formatted(host, port, failed.refused().text()));
      case Done<Guest>(Guest target) -> {
        guest.migrateTo(target);
        yield "";
      }
    };
  }

  private static String error(String text) {
    return "Error: " + text + "\n";
  }
}
