package dev.apsh.guest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What QEMU 8.2 says of a machine that it does not have: its type and properties (hw/s390x), its
/// memory and processors (system/vl.c, hw/core/machine-smp.c).
final class QemuMachine {
  private static final String NEWEST = "s390-ccw-virtio-8.2";
  private static final Pattern TYPE =
      Pattern.compile(
          "none|s390-ccw-virtio(-(2\\.([4-9]|1[0-2])|3\\.[01]|[4-7]\\.[0-2]|8\\.[0-2]))?");
  private static final Pattern SIZE = Pattern.compile("[0-9]+(\\.[0-9]+)?[bBkKmMgGtTpPeE]?");
  private static final Set<String> PROPERTIES =
      Set.of(
          "accel",
          "aes-key-wrap",
          "append",
          "boot",
          "confidential-guest-support",
          "dea-key-wrap",
          "dt-compatible",
          "dtb",
          "dump-guest-core",
          "dumpdtb",
          "firmware",
          "graphics",
          "initrd",
          "kernel",
          "kernel-irqchip",
          "loadparm",
          "mem-merge",
          "memory",
          "memory-backend",
          "memory-encryption",
          "phandle-start",
          "smp",
          "suppress-vmdesc",
          "type",
          "usb");
  private static final int MOST_PROCESSORS = 248;

  private QemuMachine() {}

  /// What is wrong with the argument of `-accel`.
  static Optional<String> wrongAccelerator(String argument) {
    String name = argument.split(",", 2)[0];
    return name.equals("kvm")
        ? Optional.empty()
        : Optional.of("-accel " + argument + ": invalid accelerator " + name);
  }

  /// What is wrong with the argument of `-machine`.
  static Optional<String> wrongType(String argument) {
    Map<String, String> keys = DeviceArgument.keys(argument, "type");
    String type = keys.getOrDefault("type", NEWEST);
    if (!TYPE.matcher(type).matches()) {
      return Optional.of("unsupported machine type\nUse -machine help to list supported machines");
    }
    String versioned = type.matches("none|.*[0-9.]+") ? type : NEWEST;
    return keys.keySet().stream()
        .filter(key -> !PROPERTIES.contains(key.replaceFirst("\\..*", "")))
        .findFirst()
        .map(key -> "Property '%s-machine.%s' not found".formatted(versioned, key));
  }

  /// What is wrong with the argument of `-m`.
  static Optional<String> wrongMemory(String argument) {
    for (Map.Entry<String, String> key : DeviceArgument.keys(argument, "size").entrySet()) {
      switch (key.getKey()) {
        case "size", "maxmem" -> {
          if (!SIZE.matcher(key.getValue()).matches()) {
            return Optional.of(noSize(argument, key.getKey()));
          }
        }
        case "slots" -> {
          if (!key.getValue().matches("[0-9]+")) {
            return Optional.of("-m " + argument + ": Parameter 'slots' expects a number");
          }
        }
        default -> {
          return Optional.of("-m " + argument + ": Invalid parameter '" + key.getKey() + "'");
        }
      }
    }
    return Optional.empty();
  }

  private static String noSize(String argument, String key) {
    return """
    -m %s: Parameter '%s' expects a non-negative number below 2^64
    Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-
    and exabytes, respectively.\
    """
        .formatted(argument, key);
  }

  /// What is wrong with a number of processors.
  static Optional<String> tooMany(int processors) {
    return processors <= MOST_PROCESSORS
        ? Optional.empty()
        : Optional.of(
            "Invalid SMP CPUs %d. The max CPUs supported by machine '%s' is %d"
                .formatted(processors, NEWEST, MOST_PROCESSORS));
  }
}
