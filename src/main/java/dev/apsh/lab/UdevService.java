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
import java.util.List;
import java.util.Optional;

/// udev on a Linux that is up: it starts when an event comes and something on disk says what to do
/// then, and handles events while nobody else runs.
final class UdevService implements Runnable {
  private final Sys linux;
  private Optional<Process> daemon = Optional.empty();
  private boolean isBooting;

  UdevService(Sys linux) {
    this.linux = linux;
  }

  /// Listens to the kernel that is up now, which boots: nothing is left for later.
  void listen() {
    isBooting = true;
    linux.uevents().keep(this);
  }

  /// The boot is over: what comes is handled.
  void start() {
    listen();
    isBooting = false;
  }

  /// An event has come.
  @Override
  public void run() {
    Uevents uevents = linux.uevents();
    uevents.newest().ifPresent(this::node);
    if (isBooting || (!uevents.isHandling() && UdevRule.areIdle(linux.files()))) {
      uevents.drop();
    } else if (daemon.isEmpty() || !daemon.get().isAlive()) {
      linux.programs().named("udev-events").ifPresentOrElse(this::start, uevents::drop);
    }
  }

  private void start(Program program) {
    Process process = Process.service(linux, Machine.ENVIRONMENT);
    process.arguments(List.of("systemd-udevd"));
    process.start(() -> program.run(process));
    daemon = Optional.of(process);
  }

  /// The kernel itself makes and removes a device's node in /dev.
  private void node(Uevent event) {
    String file = value(event, "DEVNAME=");
    if (file.isEmpty()) {
      return;
    }
    int slash = file.lastIndexOf('/');
    String above = "/dev" + (slash < 0 ? "" : "/" + file.substring(0, slash));
    linux.files().makeDirectory(linux.files().root(), above, 0755, Caller.ROOT);
    if (linux.files().node(linux.files().root(), above, Caller.ROOT)
        instanceof Done<Node>(Directory in)) {
      switch (event.action()) {
        case ADD -> in.add(file.substring(slash + 1), device(event));
        case REMOVE -> in.remove(file.substring(slash + 1));
        default -> {}
      }
    }
  }

  /// Neither reads nor writes: programs use other calls.
  private CharDevice device(Uevent event) {
    String mode = value(event, "DEVMODE=");
    Errno answer = event.subsystem().equals("zcrypt") ? Errno.EPERM : Errno.EINVAL;
    return new CharDevice(
        Integer.parseInt(value(event, "MAJOR=")),
        Integer.parseInt(value(event, "MINOR=")),
        Meta.rootOwned(mode.isEmpty() ? 0600 : Integer.parseInt(mode, 8), linux.clock().now()),
        most -> answer.refused(),
        bytes -> answer.refused());
  }

  private static String value(Uevent event, String key) {
    return event.properties().stream()
        .filter(property -> property.startsWith(key))
        .map(property -> property.substring(key.length()))
        .findFirst()
        .orElse("");
  }

  /// Lets it handle what has come.
  void giveTime() {
    Uevents uevents = linux.uevents();
    if (uevents.hasKept() && !uevents.isHandling()) {
      linux.scheduler().giveWay();
    }
  }
}
