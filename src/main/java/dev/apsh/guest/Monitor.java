package dev.apsh.guest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The human monitor of a guest's QEMU 8.2: takes a line, does it, gives what it prints.
final class Monitor {

  /// QEMU's commands that have no effect or no place here.
  private static final Set<String> NOT_SIMULATED =
      Set.of(
          "announce_self",
          "balloon",
          "block_job_cancel",
          "block_resize",
          "block_stream",
          "boot_set",
          "calc_dirty_rate",
          "change",
          "chardev-add",
          "chardev-remove",
          "client_migrate_info",
          "commit",
          "cpu",
          "delvm",
          "drive_add",
          "drive_backup",
          "drive_del",
          "drive_mirror",
          "dump-guest-memory",
          "dump-skeys",
          "eject",
          "expire_password",
          "exit_preconfig",
          "gdbserver",
          "getfd",
          "closefd",
          "gva2gpa",
          "hostfwd_add",
          "hostfwd_remove",
          "i",
          "loadvm",
          "log",
          "logfile",
          "memsave",
          "migrate_continue",
          "migrate_incoming",
          "migrate_pause",
          "migrate_recover",
          "migrate_set_capability",
          "migrate_set_parameter",
          "migrate_start_postcopy",
          "migration_mode",
          "mouse_button",
          "mouse_move",
          "mouse_set",
          "nbd_server_add",
          "nbd_server_start",
          "nbd_server_stop",
          "netdev_add",
          "netdev_del",
          "nmi",
          "o",
          "object_add",
          "object_del",
          "one-insn-per-tb",
          "p",
          "pmemsave",
          "print",
          "qemu-io",
          "qom-get",
          "qom-list",
          "qom-set",
          "replay_break",
          "ringbuf_read",
          "ringbuf_write",
          "savevm",
          "screendump",
          "sendkey",
          "set_link",
          "set_password",
          "singlestep",
          "snapshot_blkdev",
          "sum",
          "sync-profile",
          "trace-event",
          "trace-file",
          "watchdog_action",
          "wavcapture",
          "x",
          "xp");

  private final List<MonitorCommand> commands;

  Monitor(Kvm kvm, Guest guest) {
    MonitorDevices devices = new MonitorDevices(kvm.vfioApDevices(), guest);
    MonitorMigration migration = new MonitorMigration(kvm.neighbours(), guest);
    MonitorInfo info = new MonitorInfo(guest);
    this.commands =
        List.of(
            MonitorCommand.of(
                "cont|c", "", "resume emulation", words -> silent(() -> guest.resume(kvm.boot()))),
            MonitorCommand.of(
                "device_add",
                "driver[,prop=value][,...]",
                "add device, like -device on the command line",
                devices::add),
            MonitorCommand.of("device_del", "device", "remove device", devices::remove),
            MonitorCommand.of("help|?", "[cmd]", "show the help", this::help),
            MonitorCommand.of(
                "info",
                "[subcommand]",
                "show various information about the system state",
                info::show),
            MonitorCommand.of(
                "migrate",
                "[-d] [-b] [-i] [-r] uri",
                "migrate to URI (using -d to not wait for completion)",
                migration::migrate),
            MonitorCommand.of("migrate_cancel", "", "cancel the current VM migration", words -> ""),
            MonitorCommand.of(
                "quit|q", "", "quit the emulator", words -> silent(() -> kvm.stop(guest.name()))),
            MonitorCommand.of("stop|s", "", "stop emulation", words -> silent(guest::pause)),
            MonitorCommand.of(
                "system_powerdown",
                "",
                "send system power down event",
                words -> silent(() -> powerDown(guest))),
            MonitorCommand.of(
                "system_reset", "", "reset the system", words -> silent(guest::reset)));
  }

  private static String silent(Runnable action) {
    action.run();
    return "";
  }

  /// The Linux is asked to end, and does; one that stands still does not hear it.
  private static void powerDown(Guest guest) {
    if (guest.state() == RunState.RUNNING) {
      guest.linux().ifPresent(linux -> linux.powerOff());
    }
  }

  /// What a line prints, with a newline at its end unless it is nothing.
  String say(String line) {
    String text = line.strip();
    if (text.isEmpty()) {
      return "";
    }
    String[] parts = text.split("[ \t]+", 2);
    String arguments = parts.length > 1 ? parts[1].strip() : "";
    Optional<MonitorCommand> command = find(each -> each.isNamed(parts[0]));
    if (command.isEmpty()) {
      return NOT_SIMULATED.contains(parts[0])
          ? parts[0] + " is not simulated\n"
          : "unknown command: '" + parts[0] + "'\n";
    }
    return switch (MonitorWords.of(arguments)) {
      case MonitorWords.Wrong(String printed) -> printed + hint(parts[0]);
      case MonitorWords.Words(List<String> words) when words.size() > command.get().most() ->
          parts[0] + ": extraneous characters at the end of line\n" + hint(parts[0]);
      case MonitorWords.Words(List<String> words) -> command.get().run(String.join(" ", words));
    };
  }

  static String hint(String command) {
    return "Try \"help " + command + "\" for more information\n";
  }

  private Optional<MonitorCommand> find(Predicate<MonitorCommand> wanted) {
    return commands.stream().filter(wanted).findFirst();
  }

  private String help(String name) {
    if (name.isEmpty()) {
      StringBuilder all = new StringBuilder();
      commands.forEach(command -> all.append(command.help()));
      return all.toString();
    }
    if (name.equals("info")) {
      return MonitorInfo.help();
    }
    return find(each -> each.isNamed(name))
        .map(MonitorCommand::help)
        .orElse("unknown command: '" + name + "'\n");
  }
}
