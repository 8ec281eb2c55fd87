package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Uevent;
import dev.apsh.vfs.Attribute;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.CharDevice;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Meta;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.Vfs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The files below /dev that the kernel makes and removes as devices come and go
/// (drivers/base/devtmpfs.c).
///
/// Their modes are the drivers', and 0666 for z90crypt (s390-tools' rule 40-z90crypt.rules).
/// Programs speak to them by ioctl; they can be neither read nor written.
public final class DeviceFiles {
  private static final String CLASSES = "/sys/class";
  private final Vfs files;
  private final Clock clock;

  public DeviceFiles(Vfs files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /// Those of the devices that are there, by the classes in /sys.
  public void makeAll() {
    for (String name : names(CLASSES)) {
      for (String device : names(CLASSES + "/" + name)) {
        String path = CLASSES + "/" + name + "/" + device;
        if (!content(path + "/dev").isEmpty()) {
          make(properties(device, content(path + "/dev"), content(path + "/uevent")));
        }
      }
    }
  }

  /// What an event says of a device's coming and going.
  public void follow(Uevent event) {
    Map<String, String> said = new HashMap<>();
    event.properties().forEach(property -> put(said, property));
    if (said.containsKey("DEVNAME") && said.containsKey("MAJOR")) {
      switch (event.action()) {
        case ADD -> make(said);
        case REMOVE -> remove(said.getOrDefault("DEVNAME", ""));
        default -> {}
      }
    }
  }

  private static Map<String, String> properties(String device, String numbers, String uevent) {
    Map<String, String> said = new HashMap<>();
    said.put("DEVNAME", device);
    String[] both = numbers.strip().split(":", 2);
    said.put("MAJOR", both[0]);
    said.put("MINOR", both[both.length - 1]);
    uevent.lines().forEach(line -> put(said, line));
    return said;
  }

  private static void put(Map<String, String> said, String property) {
    int equals = property.indexOf('=');
    if (equals > 0) {
      said.put(property.substring(0, equals), property.substring(equals + 1));
    }
  }

  private void make(Map<String, String> said) {
    String name = said.getOrDefault("DEVNAME", "");
    int slash = name.lastIndexOf('/');
    for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
      var _ = files.makeDirectory(files.root(), "/dev/" + name.substring(0, at), 0755, Caller.ROOT);
    }
    String directory = slash < 0 ? "/dev" : "/dev/" + name.substring(0, slash);
    if (node(directory) instanceof Done<Node>(Directory in)) {
      var _ = in.add(name.substring(slash + 1), device(name, said));
    }
  }

  private CharDevice device(String name, Map<String, String> said) {
    String usual = name.equals("z90crypt") ? "666" : "600";
    int mode = number(said.getOrDefault("DEVMODE", usual), 8);
    Errno answer = name.startsWith("vfio/") ? Errno.EINVAL : Errno.EPERM;
    return new CharDevice(
        number(said.getOrDefault("MAJOR", ""), 10),
        number(said.getOrDefault("MINOR", ""), 10),
        Meta.rootOwned(mode, clock.now()),
        most -> answer.refused(),
        bytes -> answer.refused());
  }

  private static int number(String text, int base) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text, base) : 0;
  }

  /// The file goes, and the directories that were only its own.
  private void remove(String name) {
    String path = "/dev/" + name;
    for (boolean empty = true; empty && !path.equals("/dev"); ) {
      int slash = path.lastIndexOf('/');
      String above = path.substring(0, slash);
      empty = false;
      if (node(above) instanceof Done<Node>(Directory in)) {
        var _ = in.remove(path.substring(slash + 1));
        empty = in.names().isEmpty();
      }
      path = above;
    }
  }

  private Outcome<Node> node(String path) {
    return files.node(files.root(), path, Caller.ROOT);
  }

  private List<String> names(String path) {
    return node(path) instanceof Done<Node>(Directory directory) ? directory.names() : List.of();
  }

  private String content(String path) {
    return node(path) instanceof Done<Node>(Attribute attribute)
            && attribute.show() instanceof Content(Bytes bytes)
        ? bytes.text()
        : "";
  }
}
