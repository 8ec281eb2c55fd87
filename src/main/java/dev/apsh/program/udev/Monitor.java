package dev.apsh.program.udev;

import dev.apsh.kernel.Uevent;
import dev.apsh.kernel.Uevents;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// udevadm monitor: prints the events of the kernel, and those that udev passes on, as they come.
final class Monitor implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("monitor", "print events as they come, until Ctrl-C")
        .after("udevadm of systemd 252")
        .operands("", Operand.NOTHING)
        .calls("netlink(7)")
        .option("-p, --property, -e, --environment", "with their properties")
        .option("-k, --kernel", "only the kernel's")
        .option("-u, --udev", "only those that udev passes on")
        .option("-s, --subsystem-match=SUBSYSTEM", "only of that subsystem")
        .notSimulated("-t, --tag-match=TAG")
        .hint(program -> "");
  }

  @Override
  public int run(Call call) {
    boolean both = call.has("k") == call.has("u");
    call.out().println("monitor will print the received events for:");
    if (both || call.has("u")) {
      call.out().println("UDEV - the event which udev sends out after rule processing");
    }
    if (both || call.has("k")) {
      call.out().println("KERNEL - the kernel uevent");
    }
    call.out().println("").flush();
    Process process = call.process();
    Uevents uevents = process.sys().uevents();
    Deque<Uevent> came = new ArrayDeque<>();
    Consumer<Uevent> listener = came::add;
    uevents.listen(listener);
    try {
      while (true) {
        process.await(() -> !came.isEmpty());
        print(call, came.remove(), both);
      }
    } finally {
      uevents.forget(listener);
    }
  }

  private static void print(Call call, Uevent event, boolean both) {
    call.process().step();
    List<String> wanted = call.values("s");
    if (!wanted.isEmpty() && !wanted.contains(event.subsystem())) {
      return;
    }
    if (both || call.has("k")) {
      print(call, "KERNEL", event);
    }
    if (both || call.has("u")) {
      print(call, "UDEV  ", event);
    }
    call.out().flush();
  }

  private static void print(Call call, String source, Uevent event) {
    call.out()
        .println(
            "%s[%d.%06d] %-8s %s (%s)"
                .formatted(
                    source,
                    event.since().toSeconds(),
                    event.since().toNanosPart() / 1000,
                    event.action().word(),
                    event.path(),
                    event.subsystem()));
    if (call.has("p")) {
      properties(event).forEach(call.out()::println);
      call.out().println("");
    }
  }

  private static List<String> properties(Uevent event) {
    List<String> lines = new ArrayList<>();
    lines.add("ACTION=" + event.action().word());
    lines.add("DEVPATH=" + event.path());
    lines.add("SUBSYSTEM=" + event.subsystem());
    event.properties().forEach(line -> lines.add(Tree.property(line)));
    lines.add("SEQNUM=" + event.sequence());
    return lines;
  }
}
