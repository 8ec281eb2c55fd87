package dev.apsh.program.system;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Misuse;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// driverctl: says which driver a device gets, now and at each boot.
public final class Driverctl implements Tool {
  private static final String SAVED = "/etc/driverctl.d";
  private static final Map<String, Integer> WORDS =
      Map.of(
          "set-override",
          3,
          "unset-override",
          2,
          "load-override",
          2,
          "list-devices",
          1,
          "list-overrides",
          1);

  @Override
  public Usage usage() {
    return Usage.of("driverctl", "say which driver a device gets")
        .in("/usr/sbin")
        .after("driverctl 0.111")
        .operands(
            "set-override DEVICE DRIVER | unset-override DEVICE | load-override DEVICE |"
                + " list-devices | list-overrides",
            Operand.TEXT)
        .completes(
            "set-override QUEUE DRIVER",
            "unset-override|load-override QUEUE",
            "list-devices|list-overrides")
        .option("-b, --bus=BUS", "on BUS, such as ap; pci by default")
        .option("--noprobe", "leave the device without a driver")
        .option("--nosave", "not at the next boot")
        .option("-v, --verbose, --debug", "say what is done")
        .differs(
            "Only the bus ap has devices here. Overrides are kept in /etc/driverctl.d alone;",
            "list-persisted is not known.")
        .inOrder();
  }

  @Override
  public String wrongOption(Misuse misuse) {
    return misuse.text();
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    String command = words.isEmpty() ? "" : words.getFirst();
    if (!WORDS.containsKey(command) || words.size() != WORDS.get(command)) {
      call.out().print(usage().help());
      return 1;
    }
    if (command.startsWith("list-")) {
      return list(call, command.equals("list-overrides"));
    }
    return new Device(call, words.get(1)).run(command, words.getLast());
  }

  private static String busOf(Call call) {
    return call.last("b").map(Given::value).orElse("pci");
  }

  private static int list(Call call, boolean overriddenOnly) {
    String bus = "/sys/bus/" + busOf(call) + "/devices";
    boolean any = false;
    for (String name : names(call, bus)) {
      Optional<String> override = read(call, bus + "/" + name + "/driver_override");
      if (override.isEmpty()) {
        continue;
      }
      boolean overridden = !override.get().equals("(null)");
      any |= overridden || !overriddenOnly;
      if (overridden || !overriddenOnly) {
        String driver = driver(call, bus + "/" + name);
        String mark = overridden && !overriddenOnly ? " [*]" : "";
        call.out().println(name + " " + (driver.isEmpty() ? "(none)" : driver) + mark);
      }
    }
    return any ? 0 : call.fail("No overridable devices found. Kernel too old?");
  }

  private static List<String> names(Call call, String path) {
    return call.node(path) instanceof Done<Node>(Directory directory)
        ? directory.names().stream().sorted().toList()
        : List.of();
  }

  private static String driver(Call call, String device) {
    return call.nodeOrLink(device + "/driver") instanceof Done<Node>(Link link)
        ? link.target().substring(link.target().lastIndexOf('/') + 1)
        : "";
  }

  private static Optional<String> read(Call call, String path) {
    return call.process().channel(path, OpenMode.READ) instanceof Done<Channel>(Channel channel)
        ? Optional.of(new Input(channel).rest().text().stripTrailing())
        : Optional.empty();
  }

  /// Writes a line as `echo` in a script does; what is wrong with that.
  private static Optional<Refused> write(Call call, String path, String line, OpenMode mode) {
    Outcome<Integer> opened = call.process().open(path, mode);
    if (opened instanceof Failed<Integer>(Refused no)) {
      call.say(path + ": " + no.text());
      return Optional.of(no);
    }
    int number = opened.orElse(no -> -1);
    boolean refused =
        call.process().write(number, Bytes.of(line + "\n")) instanceof Refused no && said(call, no);
    call.process().descriptors().close(number);
    return refused ? Optional.of(Errno.EIO.refused()) : Optional.empty();
  }

  private static boolean said(Call call, Refused no) {
    call.say("echo: write error: " + no.text());
    return true;
  }

  /// One device whose driver is said.
  private record Device(Call call, String bus, String name) {

    Device(Call call, String given) {
      this(
          call,
          given.contains("/") ? given.substring(0, given.indexOf('/')) : busOf(call),
          given.substring(given.indexOf('/') + 1));
    }

    private String path() {
      return "/sys/bus/" + bus + "/devices/" + name;
    }

    private String saved() {
      return SAVED + "/" + bus + "-" + name;
    }

    int run(String command, String driver) {
      if (!(call.nodeOrLink(path()) instanceof Done<Node>(Link link))) {
        return call.fail("no such device: " + name);
      }
      String wanted =
          switch (command) {
            case "set-override" -> driver;
            case "load-override" -> read(call, saved()).orElse("");
            default -> "";
          };
      if (command.equals("load-override") && wanted.isEmpty()) {
        return 1;
      }
      int status = override(wanted);
      if (status == 0 && !call.has("nosave") && !command.equals("load-override")) {
        save(wanted);
      }
      return status;
    }

    private int override(String driver) {
      if (read(call, path() + "/driver_override").isEmpty()) {
        return call.fail("device does not support driver override: " + name);
      }
      if (!driver.isEmpty() && !driver.equals("none") && !isLoaded(driver)) {
        return call.fail("no such module: " + driver);
      }
      if (!driver(call, path()).isEmpty()
          && write(call, path() + "/driver/unbind", name, OpenMode.WRITE_EXISTING).isPresent()) {
        return call.fail("unbinding " + name + " failed");
      }
      write(call, path() + "/driver_override", driver, OpenMode.WRITE_EXISTING);
      if (driver.equals("none") || call.has("noprobe")) {
        return 0;
      }
      write(call, "/sys/bus/" + bus + "/drivers_probe", name, OpenMode.WRITE_EXISTING);
      return driver(call, path()).isEmpty()
          ? call.fail("failed to bind device " + name + " to driver " + driver)
          : 0;
    }

    private boolean isLoaded(String driver) {
      return call.node("/sys/module/" + driver).isDone()
          || call.process().sys().modules().load(driver).isDone();
    }

    private void save(String driver) {
      var files = call.process().sys().files();
      if (driver.isEmpty()) {
        files.unlink(call.process().cwd(), saved(), call.process().caller());
        return;
      }
      files.makeDirectory(call.process().cwd(), SAVED, 0755, call.process().caller());
      write(call, saved(), driver, OpenMode.WRITE);
    }
  }
}
