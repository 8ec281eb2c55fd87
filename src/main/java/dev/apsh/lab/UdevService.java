package dev.apsh.lab;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Uevents;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Sys;
import dev.apsh.linux.UdevRule;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// udev on a Linux that is up: it starts when an event comes and something on disk says what to do
/// then, and handles events while nobody else runs.
final class UdevService implements Runnable {
  private final Sys linux;
  private Optional<Process> daemon = Optional.empty();

  UdevService(Sys linux) {
    this.linux = linux;
  }

  /// Listens to the kernel that is up now.
  void start() {
    if (linux.programs().named("udev-events").isPresent()) {
      linux.uevents().keep(this);
    }
  }

  /// An event has come.
  @Override
  public void run() {
    Uevents uevents = linux.uevents();
    uevents.newest().filter(event -> event.subsystem().equals("zcrypt")).ifPresent(this::node);
    if (!uevents.isHandling() && UdevRule.areIdle(linux.files())) {
      uevents.drop();
    } else if (daemon.isEmpty() || !daemon.get().isAlive()) {
      Program program = linux.programs().named("udev-events").orElseThrow();
      Process process = Process.service(linux, Machine.ENVIRONMENT);
      process.arguments(List.of("systemd-udevd"));
      process.start(() -> program.run(process));
      daemon = Optional.of(process);
    }
  }

  /// The kernel itself makes and removes a device's node in /dev.
  private void node(Uevent event) {
    String name = event.path().substring(event.path().lastIndexOf('/') + 1);
    if (linux.files().node(linux.files().root(), "/dev", Caller.ROOT)
        instanceof Done<Node>(Directory dev)) {
      switch (event.action()) {
        case ADD -> dev.add(name, node(event.properties()));
        case REMOVE -> dev.remove(name);
        default -> {}
      }
    }
  }

  /// Neither reads nor writes: programs send requests by ioctl.
  private static CharDevice node(List<String> properties) {
    return new CharDevice(
        number(properties, "MAJOR="),
        number(properties, "MINOR="),
        Meta.rootOwned(0600, Instant.EPOCH),
        most -> Errno.EPERM.refused(),
        bytes -> Errno.EPERM.refused());
  }

  private static int number(List<String> properties, String key) {
    return properties.stream()
        .filter(property -> property.startsWith(key))
        .mapToInt(property -> Integer.parseInt(property.substring(key.length())))
        .findFirst()
        .orElse(0);
  }

  /// Lets it handle what has come.
  void giveTime() {
    Uevents uevents = linux.uevents();
    if (uevents.hasKept() && !uevents.isHandling()) {
      linux.scheduler().giveWay();
    }
  }
}
