package dev.apsh.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A command line of qemu-system-s390x, as QEMU 8.2 reads it, as far as a guest here depends on it.
///
/// @param devices the arguments of `-device` of type vfio-ap, in order
record QemuCommand(Optional<String> name, CpuModel cpu, List<Device> devices, String commandLine) {

  /// A `-device vfio-ap,…` with its argument as typed and the path in `sysfsdev`.
  record Device(String argument, String sysfsdev) {}

  /// What a command line says: a guest, or QEMU's words why there is none.
  sealed interface Parsed {}

  /// A guest that can be tried.
  record Guest(QemuCommand command) implements Parsed {}

  /// QEMU's error, without the program's name.
  record Wrong(String error) implements Parsed {}

  /// The document's sign for options that it leaves out.
  private static final String ELISION = "...";

  /// Options with an argument that change nothing that can be seen here: memory, disks, consoles.
  private static final Set<String> UNSEEN_WITH_ARGUMENT =
      Set.of(
          "m",
          "smp",
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
          "uuid",
          "rtc",
          "object",
          "chardev",
          "blockdev",
          "pidfile",
          "msg",
          "sandbox",
          "overcommit",
          "bios",
          "watchdog-action");

  /// Options without an argument that change nothing that can be seen here.
  private static final Set<String> UNSEEN =
      Set.of(
          "enable-kvm",
          "nographic",
          "nodefaults",
          "no-reboot",
          "no-shutdown",
          "daemonize",
          "no-user-config");

  /// Device types that a guest may have beside vfio-ap, and that nothing here shows.
  private static final Set<String> UNSEEN_DEVICES =
      Set.of(
          "virtio-blk-ccw",
          "virtio-blk",
          "virtio-net-ccw",
          "virtio-net",
          "virtio-scsi-ccw",
          "virtio-serial-ccw",
          "virtio-rng-ccw",
          "virtio-balloon-ccw",
          "sclpconsole",
          "sclplmconsole",
          "scsi-hd",
          "virtserialport",
          "virtio-gpu-ccw");

  static Parsed parse(List<String> arguments) {
    return new Reader(arguments).read();
  }

  /// Reads one command line, option by option.
  private static final class Reader {
    private final List<String> arguments;
    private final List<Device> devices = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private CpuModel cpu = CpuModel.HOST;
    private String commandLine = "";
    private int at;

    Reader(List<String> arguments) {
      this.arguments = arguments;
    }

    Parsed read() {
      while (at < arguments.size()) {
        String argument = arguments.get(at++);
        if (!argument.equals(ELISION)) {
          Optional<String> error = option(argument);
          if (error.isPresent()) {
            return new Wrong(error.get());
          }
        }
      }
      return new Guest(new QemuCommand(name, cpu, List.copyOf(devices), commandLine));
    }

    private Optional<String> option(String argument) {
      if (!argument.startsWith("-") || argument.equals("-")) {
        return Optional.of(argument + ": a disk image as an operand is not simulated");
      }
      String option = argument.substring(argument.startsWith("--") ? 2 : 1);
      if (UNSEEN.contains(option)) {
        return Optional.empty();
      }
      boolean known =
          UNSEEN_WITH_ARGUMENT.contains(option)
              || Set.of("name", "cpu", "device", "append").contains(option);
      if (!known) {
        return Optional.of(argument + ": invalid option");
      }
      if (at == arguments.size()) {
        return Optional.of(argument + ": requires an argument");
      }
      return UNSEEN_WITH_ARGUMENT.contains(option)
          ? skip()
          : withArgument(option, arguments.get(at++));
    }

    private Optional<String> skip() {
      at++;
      return Optional.empty();
    }

    private Optional<String> withArgument(String option, String argument) {
      return switch (option) {
        case "name" -> name(argument);
        case "cpu" -> cpu(argument);
        case "append" -> append(argument);
        default -> device(argument);
      };
    }

    private Optional<String> name(String argument) {
      Map<String, String> keys = keys(argument, "guest");
      name = Optional.ofNullable(keys.get("guest"));
      return Optional.empty();
    }

    private Optional<String> append(String argument) {
      commandLine = argument;
      return Optional.empty();
    }

    private Optional<String> cpu(String argument) {
      return switch (CpuModel.parse(argument)) {
        case CpuModel.Unknown(String error) -> Optional.of(error);
        case CpuModel.Model(CpuModel model) -> {
          cpu = model;
          yield Optional.empty();
        }
      };
    }

    private Optional<String> device(String argument) {
      Map<String, String> keys = keys(argument, "driver");
      String driver = keys.getOrDefault("driver", "");
      if (UNSEEN_DEVICES.contains(driver)) {
        return Optional.empty();
      }
      if (!driver.equals("vfio-ap")) {
        return Optional.of(
            "-device %s: '%s' is not a valid device model name".formatted(argument, driver));
      }
      for (String key : keys.keySet()) {
        if (!Set.of("driver", "sysfsdev", "id").contains(key)) {
          return Optional.of(
              "-device %s: Property 'vfio-ap.%s' not found".formatted(argument, key));
        }
      }
      devices.add(new Device(argument, keys.getOrDefault("sysfsdev", "(null)")));
      return Optional.empty();
    }

    /// `value,key=value,…`: the first without a key belongs to `first`.
    private static Map<String, String> keys(String argument, String first) {
      Map<String, String> keys = new TreeMap<>();
      for (String part : argument.split(",", -1)) {
        int equals = part.indexOf('=');
        if (equals >= 0) {
          keys.put(part.substring(0, equals), part.substring(equals + 1));
        } else if (!part.isEmpty() && !part.equals(ELISION)) {
          keys.putIfAbsent(keys.isEmpty() ? first : part, part);
        }
      }
      return keys;
    }
  }
}
