package dev.apsh.program.driverctl;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.RealPath;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import dev.apsh.vfs.OpenMode;
import dev.apsh.vfs.Vfs;
import java.util.Optional;

/// One device gets the driver of an override, or loses its override.
final class DriverChange {
  private static final String SAVED = "/etc/driverctl.d";
  private static final int UNBINDS = 71;
  private static final int PROBES = 82;
  private static final int SAVES = 90;
  private static final int OVERRIDES = 148;

  private final Voice voice;
  private final CommandWords.Change change;
  private final String bus;
  private final String name;

  DriverChange(Voice voice, CommandWords.Change change) {
    this.voice = voice.verbose(change.choices().verbose());
    this.change = change;
    String given = change.device();
    int slash = given.indexOf('/');
    this.bus = slash < 0 ? change.choices().bus() : given.substring(0, slash);
    this.name = given.substring(slash + 1);
  }

  int run() {
    if (name.isEmpty() && change.device().isEmpty()) {
      return apply("", change.driver());
    }
    String link = "/sys/bus/" + bus + "/devices/" + name;
    if (!(call().nodeOrLink(link) instanceof Done<Node>(Link there))) {
      return voice.fail("no such device: " + name);
    }
    String path = "/sys/" + realPath(link).substring("/sys".length());
    return change.command().equals("load-override") ? load(path) : apply(path, change.driver());
  }

  private String realPath(String link) {
    return RealPath.of(call().process(), link, RealPath.Missing.NOTHING).orElse(no -> link);
  }

  private Call call() {
    return voice.call();
  }

  private String file() {
    return SAVED + "/" + bus + "-" + name;
  }

  private int load(String path) {
    boolean isSaved = call().node(file()) instanceof Done<Node>(Node node) && node.size() > 0;
    return isSaved ? override(path, voice.read(file()).orElse("")) : 1;
  }

  private int apply(String path, String driver) {
    int status = override(path, driver);
    return status != 0 || !change.choices().save() ? status : save(driver);
  }

  /// In this order: the attribute, the module, the driver that it has, the attribute, the probing.
  private int override(String path, String driver) {
    if (!call().node(path + "/driver_override").isDone()) {
      return voice.fail("device does not support driver override: " + name);
    }
    boolean named = !driver.isEmpty() && !driver.equals("none");
    String ofDevice = "setting driver override for " + name;
    voice.step(named ? ofDevice + ": " + driver : "un" + ofDevice);
    if (named && !isLoaded(driver)) {
      return voice.fail("no such module: " + driver);
    }
    if (!isUnbound(path)) {
      return voice.fail("unbinding " + name + " failed");
    }
    voice.echoIn(OVERRIDES, driver, path + "/driver_override", OpenMode.WRITE_EXISTING);
    return driver.equals("none") || !change.choices().probe() ? 0 : probe(path, driver);
  }

  /// Whether the driver's module is there, or could be loaded by root.
  private boolean isLoaded(String driver) {
    if (call().node("/sys/module/" + driver).isDone()) {
      return true;
    }
    voice.step("loading driver " + driver);
    return call().process().caller().isRoot()
        && call().process().sys().modules().load(driver).isDone();
  }

  private boolean isUnbound(String path) {
    Optional<String> previous = voice.driverOf(path);
    voice.step(
        previous
            .map(driver -> "unbinding previous driver " + driver)
            .orElse("device " + name + " not bound"));
    return previous.isEmpty()
        || voice.echoIn(UNBINDS, name, path + "/driver/unbind", OpenMode.WRITE_EXISTING);
  }

  private int probe(String path, String driver) {
    voice.step("reprobing driver for " + name);
    voice.echoIn(PROBES, name, "/sys/bus/" + bus + "/drivers_probe", OpenMode.WRITE_EXISTING);
    return voice.driverOf(path).isPresent()
        ? 0
        : voice.fail("failed to bind device " + name + " to driver " + driver);
  }

  private int save(String driver) {
    voice.step("saving driver override for " + name);
    Vfs files = call().process().sys().files();
    if (driver.isEmpty()) {
      files.unlink(call().process().cwd(), file(), call().process().caller());
      return 0;
    }
    files.makeDirectory(call().process().cwd(), SAVED, 0755, call().process().caller());
    return voice.echoIn(SAVES, driver, file(), OpenMode.WRITE) ? 0 : 1;
  }
}
