package dev.apsh.lab;

import dev.apsh.kernel.Uevents;
import dev.apsh.linux.Process;
import dev.apsh.linux.Program;
import dev.apsh.linux.Sys;
import dev.apsh.linux.UdevRule;
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

  /// Lets it handle what has come.
  void giveTime() {
    Uevents uevents = linux.uevents();
    if (uevents.hasKept() && !uevents.isHandling()) {
      linux.scheduler().giveWay();
    }
  }
}
