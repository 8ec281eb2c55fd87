package dev.apsh.guest;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The argument of `-device` and `device_add`, as QEMU 8.2 reads it.
final class DeviceArgument {
  /// The document's sign for options that it leaves out.
  static final String ELISION = "...";

  private static final String IDENTIFIERS =
      "Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.";

  private static final Pattern JSON_MEMBER = Pattern.compile("\"([^\"\\\\]*)\":\"([^\"\\\\]*)\"");
  private static final Pattern JSON =
      Pattern.compile("\\{(" + JSON_MEMBER + "(," + JSON_MEMBER + ")*)?\\}");

  private static final Set<String> PROPERTIES = Set.of("driver", "sysfsdev", "id");

  /// Device types that a guest may have beside vfio-ap, and that nothing here shows.
  private static final Set<String> UNSEEN =
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

  private DeviceArgument() {}

  /// What an argument names.
  sealed interface Parsed {}

  /// A vfio-ap device: the argument as typed, its id, which may be empty, and the path in
  /// `sysfsdev`.
  record VfioAp(String argument, String id, String sysfsdev) implements Parsed {}

  /// A device that changes nothing that can be seen here.
  record Unseen() implements Parsed {}

  /// QEMU's error.
  record Wrong(String error) implements Parsed {}

  /// QEMU's error while it still reads the words, which the monitor says in another way.
  record Unreadable(String error) implements Parsed {}

  /// The list of a device's properties is asked for.
  record Help(String text) implements Parsed {}

  static Parsed parse(String argument) {
    if (argument.startsWith("{") && !JSON.matcher(argument).matches()) {
      return new Wrong(
          argument.endsWith("}")
              ? "JSON of other than texts is not simulated"
              : "JSON parse error, premature EOI");
    }
    Map<String, String> keys = keys(argument, "driver");
    String driver = keys.getOrDefault("driver", "");
    String id = keys.getOrDefault("id", "");
    if (keys.containsKey("id") && !isIdentifier(id)) {
      return new Unreadable("Parameter 'id' expects an identifier\n" + IDENTIFIERS);
    }
    if (driver.isEmpty()) {
      return new Wrong("Parameter 'driver' is missing");
    }
    if (UNSEEN.contains(driver)) {
      return new Unseen();
    }
    if (!driver.equals("vfio-ap")) {
      return new Wrong("'" + driver + "' is not a valid device model name");
    }
    if (keys.containsKey("help") || keys.containsKey("?")) {
      return new Help("vfio-ap options:\n  sysfsdev=<str>\n");
    }
    for (String key : keys.keySet()) {
      if (!PROPERTIES.contains(key)) {
        return new Wrong("Property 'vfio-ap." + key + "' not found");
      }
    }
    return new VfioAp(argument, id, keys.getOrDefault("sysfsdev", "(null)"));
  }

  /// A letter, then letters, digits, `-`, `.` and `_`.
  private static boolean isIdentifier(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9._-]*");
  }

  /// `value,key=value,…`: the first without a key belongs to `first`. Or an object of texts in
  /// JSON, as libvirt writes it.
  static Map<String, String> keys(String argument, String first) {
    Map<String, String> keys = new TreeMap<>();
    if (JSON.matcher(argument).matches()) {
      JSON_MEMBER
          .matcher(argument)
          .results()
          .forEach(each -> keys.put(each.group(1), each.group(2)));
      return keys;
    }
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
