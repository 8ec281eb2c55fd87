package dev.apsh.guest;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The options of QEMU 8.2 that no guest here depends on: what has no effect that could be seen,
/// and what is refused by name.
final class QemuOptions {
  /// Memory, disks, networks, consoles.
  private static final Set<String> UNSEEN_WITH_ARGUMENT =
      Set.of(
          "m",
          "machine",
          "M",
          "accel",
          "display",
          "serial",
          "monitor",
          "drive",
          "hda",
          "cdrom",
          "kernel",
          "initrd",
          "netdev",
          "nic",
          "net",
          "boot",
          "rtc",
          "object",
          "chardev",
          "blockdev",
          "msg",
          "sandbox",
          "overcommit",
          "bios",
          "watchdog-action");

  private static final Set<String> UNSEEN =
      Set.of("enable-kvm", "nographic", "nodefaults", "daemonize", "no-user-config");

  private static final Set<String> NOT_SIMULATED =
      Set.of(
          "action",
          "add-fd",
          "async-teardown",
          "audio",
          "audiodev",
          "compat",
          "cpu-throttle",
          "D",
          "d",
          "debugcon",
          "dfilter",
          "dump-vmstate",
          "echr",
          "enable-sync-profile",
          "fda",
          "fdb",
          "fsdev",
          "full-screen",
          "fw_cfg",
          "g",
          "gdb",
          "global",
          "hdb",
          "hdc",
          "hdd",
          "icount",
          "iscsi",
          "k",
          "L",
          "loadvm",
          "mem-path",
          "mem-prealloc",
          "mon",
          "mtdblock",
          "no-reboot",
          "no-shutdown",
          "numa",
          "only-migratable",
          "option-rom",
          "parallel",
          "perfmap",
          "pflash",
          "pidfile",
          "plugin",
          "preconfig",
          "qmp",
          "qmp-pretty",
          "qtest",
          "qtest-log",
          "readconfig",
          "run-with",
          "runas",
          "s",
          "sd",
          "seed",
          "set",
          "show-cursor",
          "singlestep",
          "snapshot",
          "spice",
          "semihosting",
          "semihosting-config",
          "tb-size",
          "tpmdev",
          "trace",
          "usb",
          "usbdevice",
          "vga",
          "virtfs",
          "vnc",
          "xen-attach",
          "xen-domid");

  private QemuOptions() {}

  static boolean isUnseen(String option) {
    return UNSEEN.contains(option);
  }

  static boolean isUnseenWithArgument(String option) {
    return UNSEEN_WITH_ARGUMENT.contains(option);
  }

  static boolean isNotSimulated(String option) {
    return NOT_SIMULATED.contains(option);
  }

  /// What is not simulated of an option whose other arguments have no effect: a monitor elsewhere
  /// than at the terminal, an accelerator that emulates.
  static Optional<String> notSimulated(String option, String argument) {
    boolean refused =
        switch (option) {
          case "monitor" -> !List.of("stdio", "none", "null").contains(argument);
          case "accel" -> argument.equals("tcg") || argument.startsWith("tcg,");
          case "machine", "M" ->
              argument.contains("accel=") && !argument.matches("(.*,)?accel=kvm(,.*)?");
          case "serial" -> argument.startsWith("mon:");
          default -> false;
        };
    return refused ? Optional.of("-" + option + " " + argument) : Optional.empty();
  }
}
