package dev.apsh.linux;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.vfs.Caller;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenFile;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.Vfs;
import java.util.ArrayList;
import java.util.List;

/// A rule of udev that comes with a program: what is done when a device appears, as far as files of
/// that program say so.
public enum UdevRule {
  MDEVCTL(
      "mdevctl",
      "60-mdevctl",
      "TEST==\"mdev_supported_types\"",
      "mdevctl start-parent-mdevs %k",
      "/etc/mdevctl.d"),
  DRIVERCTL(
      "driverctl",
      "05-driverctl",
      "SUBSYSTEM==\"ap\", TEST==\"/etc/driverctl.d/ap-%k\"",
      "driverctl load-override ap/%k",
      "/etc/driverctl.d");

  private static final String DIRECTORY = "/usr/lib/udev/rules.d";

  private final String program;
  private final String name;
  private final String condition;
  private final String run;
  private final String files;

  UdevRule(String program, String name, String condition, String run, String files) {
    this.program = program;
    this.name = name;
    this.condition = condition;
    this.run = run;
    this.files = files;
  }

  String program() {
    return program;
  }

  String path() {
    return DIRECTORY + "/" + name + ".rules";
  }

  String text() {
    return "ACTION==\"add\", " + condition + ", RUN+=\"/usr/sbin/" + run + "\"\n";
  }

  /// Whether nothing on a disk tells udev what to do: there are no rules but these, and nothing for
  /// the programs that they run.
  public static boolean areIdle(Vfs files) {
    List<String> known = new ArrayList<>();
    for (UdevRule rule : values()) {
      known.add(rule.name + ".rules");
      if (!names(files, rule.files).stream().allMatch("scripts.d"::equals)
          || !rule.isUntouched(files)) {
        return false;
      }
    }
    return known.containsAll(names(files, DIRECTORY))
        && names(files, "/etc/udev/rules.d").isEmpty()
        && names(files, "/run/udev/rules.d").isEmpty();
  }

  /// Whether its file is as it was installed, or not there.
  private boolean isUntouched(Vfs files) {
    return !(files.open(files.root(), path(), OpenMode.READ, 0, Caller.ROOT)
            instanceof Done<OpenFile>(OpenFile file))
        || (file.read(1 << 12) instanceof Content(Bytes bytes) && bytes.text().equals(text()));
  }

  private static List<String> names(Vfs files, String path) {
    return files.node(files.root(), path, Caller.ROOT) instanceof Done<Node>(Directory directory)
        ? directory.names()
        : List.of();
  }
}
