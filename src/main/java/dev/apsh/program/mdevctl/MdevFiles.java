package dev.apsh.program.mdevctl;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.json.Json;
import dev.apsh.program.json.JsonError;
import dev.apsh.program.json.JsonParser;
import dev.apsh.program.json.JsonPrinter;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The files behind mediated devices: definitions below /etc/mdevctl.d, what runs below /sys.
final class MdevFiles {
  private static final String CONFIG = "/etc/mdevctl.d";
  private static final String DEVICES = "/sys/bus/mdev/devices";
  private static final String PARENTS = "/sys/class/mdev_bus";

  private final Call call;
  private final Files files;

  MdevFiles(Call call) {
    this.call = call;
    this.files = new Files(call.process());
  }

  Files files() {
    return files;
  }

  private static String config(Mdev dev) {
    return CONFIG + "/" + dev.parent() + "/" + dev.uuid();
  }

  boolean isDefined(Mdev dev) {
    return !dev.parent().isEmpty() && files.exists(config(dev));
  }

  /// With what runs of it, when its parent and type, as far as they are known, are those.
  Mdev loadActive(Mdev dev) {
    String path = DEVICES + "/" + dev.uuid();
    Optional<String> type = files.link(path + "/mdev_type").map(MdevFiles::last);
    if (type.isEmpty() || !files.exists(path)) {
      return dev;
    }
    String parent = parent(path);
    boolean fits =
        (dev.parent().isEmpty() || dev.parent().equals(parent))
            && (dev.type().isEmpty() || dev.type().equals(type.get()));
    return fits ? dev.at(parent, type.get()).active(true) : dev;
  }

  /// The name of the directory in which a device's own directory stands.
  private String parent(String path) {
    String target = files.link(path).orElse(path);
    return last(target.substring(0, Math.max(0, target.lastIndexOf('/'))));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The devices that run, by the names of their parents and their UUIDs.
  List<Mdev> active(Optional<String> uuid, Optional<String> parent) {
    List<Mdev> devices = new ArrayList<>();
    for (String name : files.names(DEVICES)) {
      if (uuid.isEmpty() || uuid.get().equals(name)) {
        Mdev dev = loadActive(Mdev.of(name));
        if (dev.active() && (parent.isEmpty() || parent.get().equals(dev.parent()))) {
          devices.add(dev);
        }
      }
    }
    return sorted(devices);
  }

  private static List<Mdev> sorted(List<Mdev> devices) {
    devices.sort(Comparator.comparing(Mdev::parent).thenComparing(Mdev::uuid));
    return devices;
  }

  /// The devices that are defined, by the names of their parents and their UUIDs.
  List<Mdev> defined(Optional<String> uuid, Optional<String> parent) throws MdevctlError {
    List<Mdev> devices = new ArrayList<>();
    for (String directory : files.names(CONFIG)) {
      boolean wanted = parent.isEmpty() || parent.get().equals(directory);
      if (wanted && files.isDirectory(CONFIG + "/" + directory)) {
        for (String name : files.names(CONFIG + "/" + directory)) {
          boolean isOne = Uuids.problem(MdevctlRelease.V1_4, name).isEmpty();
          if (isOne && (uuid.isEmpty() || uuid.get().equals(name.toLowerCase(Locale.ROOT)))) {
            devices.add(loadActive(definition(directory, name)));
          }
        }
      }
    }
    return sorted(devices);
  }

  private Mdev definition(String parent, String uuid) throws MdevctlError {
    return Mdev.of(uuid).load(parent, json(CONFIG + "/" + parent + "/" + uuid));
  }

  /// With what is defined of it; as it was when nothing is.
  Mdev loadDefinition(Mdev dev) throws MdevctlError {
    if (!isDefined(dev)) {
      return dev;
    }
    Mdev defined = dev.load(dev.parent(), json(config(dev)));
    if (!dev.type().isEmpty() && !dev.type().equals(defined.type())) {
      String types = dev.type() + " => " + defined.type();
      Log.warn(
          call, "mdevctl::mdev", "Overwriting mdev type for mdev " + dev.uuid() + ": " + types);
    }
    return defined;
  }

  private Json json(String path) throws MdevctlError {
    return switch (files.read(path)) {
      case Done<Bytes>(Bytes text) -> parse(text);
      case Failed<Bytes>(Refused no) -> throw MdevctlError.of(no);
    };
  }

  /// A file that the user names.
  Json jsonFile(String path) throws MdevctlError {
    return switch (files.read(path)) {
      case Done<Bytes>(Bytes text) -> parse(text);
      case Failed<Bytes>(Refused no) ->
          throw MdevctlError.of("Unable to read jsonfile \"" + path + "\"", no);
    };
  }

  private static Json parse(Bytes text) throws MdevctlError {
    try {
      return JsonParser.parse(text);
    } catch (JsonError e) {
      throw MdevctlError.of(e);
    }
  }

  void define(Mdev dev) throws MdevctlError {
    files.makeDirectories(CONFIG + "/" + dev.parent());
    Optional<Refused> no = files.write(config(dev), JsonPrinter.pretty(dev.json()));
    if (no.isPresent()) {
      throw MdevctlError.of("Failed to write config for device " + dev.uuid(), no.get());
    }
  }

  void undefine(Mdev dev) throws MdevctlError {
    if (files.remove(config(dev)) instanceof Failed<?> failed) {
      throw MdevctlError.of("Failed to remove file \"" + config(dev) + "\"", failed.refused());
    }
  }

  void stop(Mdev dev) throws MdevctlError {
    String path = DEVICES + "/" + dev.uuid() + "/remove";
    Optional<Refused> no =
        files.exists(path) ? files.write(path, "1") : Optional.of(Errno.ENOENT.refused());
    if (no.isPresent()) {
      throw MdevctlError.of("Error removing device " + dev.uuid(), no.get());
    }
  }

  /// Makes the device and writes its attributes; one that is refused takes the device away again.
  void start(Mdev dev) throws MdevctlError {
    create(dev);
    for (Mdev.Attr attr : dev.attrs()) {
      try {
        write(dev, attr);
      } catch (MdevctlError e) {
        stop(dev);
        throw e;
      }
    }
  }

  private void write(Mdev dev, Mdev.Attr attr) throws MdevctlError {
    String path = DEVICES + "/" + dev.uuid() + "/" + attr.name();
    if (!files.exists(path)) {
      throw new MdevctlError("Invalid attribute '" + attr.name() + "'");
    }
    Optional<Refused> no = files.write(path, attr.value());
    if (no.isPresent()) {
      throw MdevctlError.of(
          "Failed to write " + attr.value() + " to attribute " + attr.name(), no.get());
    }
  }

  private void create(Mdev dev) throws MdevctlError {
    Mdev existing = loadActive(Mdev.of(dev.uuid()));
    if (existing.active()) {
      throw new MdevctlError(
          !existing.parent().equals(dev.parent())
              ? "Device exists under different parent"
              : !existing.type().equals(dev.type())
                  ? "Device exists with different type"
                  : "Device already exists");
    }
    String types = parentDirectory(dev.parent()) + "/mdev_supported_types";
    if (!files.isDirectory(types)) {
      throw new MdevctlError(
          "Parent " + dev.parent() + " is not currently registered for mdev support");
    }
    String type = types + "/" + dev.type();
    if (!files.isDirectory(type)) {
      throw new MdevctlError(
          "Parent " + dev.parent() + " does not support mdev type " + dev.type());
    }
    if (files.text(type + "/available_instances").orElse("").strip().equals("0")) {
      throw new MdevctlError("No available instances of " + dev.type() + " on " + dev.parent());
    }
    Optional<Refused> no = files.write(type + "/create", dev.uuid());
    if (no.isPresent()) {
      throw MdevctlError.of(
          "Failed to create mdev %s, type %s on %s".formatted(dev.uuid(), dev.type(), dev.parent()),
          no.get());
    }
  }

  private String parentDirectory(String parent) throws MdevctlError {
    String path = PARENTS + "/" + parent;
    if (files.isDirectory(path)) {
      return path;
    }
    if (!files.isDirectory(PARENTS)) {
      throw MdevctlError.of(Errno.ENOENT.refused());
    }
    String found = "Unable to find parent device '" + parent + "'";
    for (String name : files.names(PARENTS)) {
      if (name.equalsIgnoreCase(parent)) {
        throw new MdevctlError(found + ". Did you mean '" + name + "'?");
      }
    }
    throw new MdevctlError(found);
  }

  /// A type of mediated device that a parent offers.
  record Type(String name, String instances, String api, String title) {}

  /// The types, by parent.
  SequencedMap<String, List<Type>> types(Optional<String> parent) {
    TreeMap<String, List<Type>> types = new TreeMap<>();
    for (String name : files.names(PARENTS)) {
      if (parent.isEmpty() || parent.get().equals(name)) {
        types.put(name, types(PARENTS + "/" + name + "/mdev_supported_types"));
      }
    }
    return types;
  }

  private List<Type> types(String path) {
    return files.names(path).stream()
        .sorted()
        .map(name ->
            new Type(
                name,
                value(path + "/" + name + "/available_instances"),
                value(path + "/" + name + "/device_api"),
                value(path + "/" + name + "/name")))
        .toList();
  }

  private String value(String path) {
    return files.text(path).orElse("").strip();
  }
}
