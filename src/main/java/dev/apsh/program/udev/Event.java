package dev.apsh.program.udev;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An event that udev handles: what happened to which device, with its properties.
///
/// @param path behind /sys
record Event(String action, String path, String subsystem, Map<String, String> properties) {

  /// The event of a device with what its file `uevent` says, and more.
  static Event of(Tree tree, String action, String path, List<String> more) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("ACTION", action);
    properties.put("DEVPATH", path);
    properties.put("SUBSYSTEM", tree.subsystem(path));
    tree.properties(path).forEach(line -> put(properties, line));
    more.forEach(line -> put(properties, Tree.property(line)));
    return new Event(action, path, properties.getOrDefault("SUBSYSTEM", ""), properties);
  }

  private static void put(Map<String, String> properties, String line) {
    int equals = line.indexOf('=');
    if (equals > 0) {
      properties.put(line.substring(0, equals), line.substring(equals + 1));
    }
  }
}
