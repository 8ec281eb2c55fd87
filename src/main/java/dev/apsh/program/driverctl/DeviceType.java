package dev.apsh.program.driverctl;

import java.util.List;

/// The kinds of PCI devices to which a listing can be narrowed, by the first byte of their class.
final class DeviceType {
  static final String ALL = "all";

  /// In the order in which the original, a script, has them in its table.
  private static final List<String> NAMES =
      List.of(
          ALL,
          "system",
          "memory",
          "network",
          "bridge",
          "processor",
          "serial",
          "storage",
          "communication",
          "docking",
          "display",
          "multimedia",
          "input");

  private DeviceType() {}

  static boolean exists(String name) {
    return NAMES.contains(name);
  }

  /// What it says of another name.
  static String choice() {
    return "device type must be one of: " + String.join(" ", NAMES);
  }
}
