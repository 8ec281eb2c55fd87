package dev.apsh.program.driverctl;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.program.tool.Call;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.List;
import java.util.Optional;

/// The devices of a bus whose driver can be said, each in a line.
///
/// @param verbose with what udev's database of hardware calls it, which knows none of these buses
record DeviceList(Voice voice, String bus, boolean verbose) {
  private static final int READS_CLASS = 110;

  int print(CommandWords.Listing listing) {
    boolean any = false;
    for (String name : names()) {
      String device = "/sys/bus/" + bus + "/devices/" + name;
      Optional<String> override = voice.read(device + "/driver_override");
      boolean overridden = override.filter(text -> !text.equals("(null)")).isPresent();
      if (override.isPresent() && (overridden || !listing.overriddenOnly())) {
        any = true;
        print(listing, name, device, overridden && !listing.overriddenOnly() ? " [*]" : "");
      }
    }
    return any ? 0 : voice.fail("No overridable devices found. Kernel too old?");
  }

  private void print(CommandWords.Listing listing, String name, String device, String mark) {
    if (!listing.type().equals(DeviceType.ALL)) {
      voice.readIn(READS_CLASS, device + "/class");
      return;
    }
    String driver = voice.driverOf(device).orElse("(none)");
    call().out().println(name + " " + driver + mark + (verbose ? " ()" : ""));
  }

  private Call call() {
    return voice.call();
  }

  private List<String> names() {
    return call().node("/sys/bus/" + bus + "/devices") instanceof Done<Node>(Directory directory)
        ? directory.names().stream().sorted().toList()
        : List.of();
  }
}
