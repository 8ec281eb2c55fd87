package dev.apsh.program.udev;

import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Uevents;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayList;
import java.util.List;

/// systemd-udevd while a Linux is up: applies the rules to each event of the kernel as it comes.
public final class UdevEvents implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("udev-events", "apply udev's rules to events as they come")
        .in("/usr/lib/udev")
        .after("systemd 252");
  }

  @Override
  public int run(Call call) {
    Process process = call.process();
    Uevents uevents = process.sys().uevents();
    while (true) {
      process.await(uevents::hasKept);
      uevents.handle(event -> apply(process, event));
    }
  }

  private static void apply(Process process, Uevent uevent) {
    process.step();
    List<String> properties = new ArrayList<>(List.of("SUBSYSTEM=" + uevent.subsystem()));
    properties.addAll(uevent.properties());
    String action = uevent.action().word();
    Rules.of(process).apply(Event.of(new Tree(process), action, uevent.path(), properties));
  }
}
