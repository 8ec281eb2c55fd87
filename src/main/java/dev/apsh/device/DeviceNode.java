package dev.apsh.device;

import java.util.List;

/// The character device behind a device of a class: its numbers, and its file below /dev.
///
/// @param mode the file's, as uevents tell it, when it is not root's alone
public record DeviceNode(int major, int minor, String file, String mode) {

  public static DeviceNode of(int major, int minor, String file) {
    return new DeviceNode(major, minor, file, "");
  }

  /// As the file `dev` shows it and /sys/dev/char names it: `10:196`.
  String numbers() {
    return major + ":" + minor;
  }

  /// What it says in uevents.
  List<String> properties() {
    String numbers = "MAJOR=" + major;
    return mode.isEmpty()
        ? List.of(numbers, "MINOR=" + minor, "DEVNAME=" + file)
        : List.of(numbers, "MINOR=" + minor, "DEVNAME=" + file, "DEVMODE=" + mode);
  }
}
