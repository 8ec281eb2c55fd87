package dev.apsh.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A command line of qemu-system-s390x, as QEMU 8.2 reads it, as far as a guest here depends on it.
///
/// @param devices the arguments of `-device` of type vfio-ap, in order
/// @param commandLine the guest kernel's
record QemuCommand(
    Optional<String> name,
    CpuModel cpu,
    List<DeviceArgument.VfioAp> devices,
    String commandLine,
    Start start) {

  /// How QEMU begins.
  ///
  /// @param uuid of the machine, all zeros when none is given
  /// @param processors how many
  /// @param paused `-S`: nothing runs before `cont`
  /// @param incoming the port at which it waits for a guest from another host
  record Start(String uuid, int processors, boolean paused, Optional<Integer> incoming) {
    static final Start USUAL =
        new Start("00000000-0000-0000-0000-000000000000", 1, false, Optional.empty());

    private Start withUuid(String next) {
      return new Start(next, processors, paused, incoming);
    }

    private Start withProcessors(int next) {
      return new Start(uuid, next, paused, incoming);
    }

    private Start stopped() {
      return new Start(uuid, processors, true, incoming);
    }

    private Start waitingAt(int port) {
      return new Start(uuid, processors, paused, Optional.of(port));
    }
  }

  /// What a command line says: a guest, or QEMU's words why there is none.
  sealed interface Parsed {}

  /// A guest that can be tried.
  record Guest(QemuCommand command) implements Parsed {}

  /// QEMU's error, without the program's name.
  record Wrong(String error) implements Parsed {}

  /// An option, with the argument that makes it so, that QEMU has and that is not simulated.
  record NotSimulated(String option) implements Parsed {}

  private static final Set<String> SEEN_WITH_ARGUMENT =
      Set.of("name", "cpu", "device", "append", "smp", "uuid", "incoming");

  static Parsed parse(List<String> arguments) {
    return new Reader(arguments).read();
  }

  /// Reads one command line, option by option.
  private static final class Reader {
    private final List<String> arguments;
    private final List<DeviceArgument.VfioAp> devices = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private CpuModel cpu = CpuModel.HOST;
    private String commandLine = "";
    private Start start = Start.USUAL;
    private int at;

    Reader(List<String> arguments) {
      this.arguments = arguments;
    }

    Parsed read() {
      while (at < arguments.size()) {
        String argument = arguments.get(at++);
        if (!argument.equals(DeviceArgument.ELISION)) {
          Optional<String> refused = refused(argument);
          if (refused.isPresent()) {
            return new NotSimulated(refused.get());
          }
          Optional<String> error = option(argument);
          if (error.isPresent()) {
            return new Wrong(error.get());
          }
        }
      }
      return new Guest(new QemuCommand(name, cpu, List.copyOf(devices), commandLine, start));
    }

    /// What is not simulated of an option, with the argument that follows it.
    private Optional<String> refused(String argument) {
      String option = bare(argument);
      if (QemuOptions.isNotSimulated(option)) {
        return Optional.of("-" + option);
      }
      return at < arguments.size()
          ? QemuOptions.notSimulated(option, arguments.get(at))
          : Optional.empty();
    }

    /// An option's name; empty when it is none.
    private static String bare(String argument) {
      return argument.startsWith("-") ? argument.substring(argument.startsWith("--") ? 2 : 1) : "";
    }

    private Optional<String> option(String argument) {
      if (!argument.startsWith("-") || argument.equals("-")) {
        return Optional.of(argument + ": a disk image as an operand is not simulated");
      }
      String option = bare(argument);
      if (option.equals("S")) {
        start = start.stopped();
        return Optional.empty();
      }
      if (QemuOptions.isUnseen(option)) {
        return Optional.empty();
      }
      boolean unseen = QemuOptions.isUnseenWithArgument(option);
      if (!unseen && !SEEN_WITH_ARGUMENT.contains(option)) {
        return Optional.of(argument + ": invalid option");
      }
      if (at == arguments.size()) {
        return Optional.of(argument + ": requires an argument");
      }
      String value = arguments.get(at++);
      return unseen ? unseen(option, value) : withArgument(option, value);
    }

    /// What has no effect here can be wrong all the same.
    private static Optional<String> unseen(String option, String argument) {
      return switch (option) {
        case "m" -> QemuMachine.wrongMemory(argument);
        case "machine", "M" -> QemuMachine.wrongType(argument);
        case "accel" -> QemuMachine.wrongAccelerator(argument);
        default -> Optional.empty();
      };
    }

    private Optional<String> withArgument(String option, String argument) {
      return switch (option) {
        case "name" -> name(argument);
        case "cpu" -> cpu(argument);
        case "append" -> append(argument);
        case "smp" -> processors(argument);
        case "uuid" -> uuid(argument);
        case "incoming" -> incoming(argument);
        default -> device(argument);
      };
    }

    private Optional<String> name(String argument) {
      Map<String, String> keys = DeviceArgument.keys(argument, "guest");
      name = Optional.ofNullable(keys.get("guest"));
      return Optional.empty();
    }

    private Optional<String> append(String argument) {
      commandLine = argument;
      return Optional.empty();
    }

    private Optional<String> processors(String argument) {
      Map<String, String> keys = DeviceArgument.keys(argument, "cpus");
      String cpus = keys.getOrDefault("cpus", "1");
      if (!cpus.matches("[0-9]{1,8}") || Integer.parseInt(cpus) == 0) {
        return Optional.of(
            cpus.matches("0{1,8}")
                ? "Invalid CPU topology: CPU topology parameters must be greater than zero"
                : "Parameter 'smp.cpus' expects integer");
      }
      start = start.withProcessors(Integer.parseInt(cpus));
      return QemuMachine.tooMany(Integer.parseInt(cpus));
    }

    private Optional<String> uuid(String argument) {
      if (!argument.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
        return Optional.of("-uuid " + argument + ": failed to parse UUID string: wrong format");
      }
      start = start.withUuid(argument.toLowerCase(java.util.Locale.ROOT));
      return Optional.empty();
    }

    private Optional<String> incoming(String argument) {
      return switch (MigrationAddress.parse(argument)) {
        case MigrationAddress.Tcp tcp -> {
          start = start.waitingAt(tcp.port());
          yield Optional.empty();
        }
        case MigrationAddress.Wrong wrong ->
            Optional.of("-incoming " + argument + ": " + wrong.error());
      };
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
      return switch (DeviceArgument.parse(argument)) {
        case DeviceArgument.Unseen unseen -> Optional.empty();
        case DeviceArgument.Wrong(String error) ->
            Optional.of("-device %s: %s".formatted(argument, error));
        case DeviceArgument.Unreadable(String error) ->
            Optional.of("-device %s: %s".formatted(argument, error));
        case DeviceArgument.Help help ->
            Optional.of("-device %s: a list of properties is not simulated".formatted(argument));
        case DeviceArgument.VfioAp device -> {
          devices.add(device);
          yield Optional.empty();
        }
      };
    }
  }
}
