package dev.apsh.program.mdevctl;

import dev.apsh.kernel.Errno;
import dev.apsh.program.clap.ClapMatches;
import dev.apsh.program.json.Json;
import dev.apsh.program.tool.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What mdevctl's subcommands do to devices.
final class MdevctlCommands {
  private final Call call;
  private final MdevctlRelease release;
  private final MdevFiles files;
  private final Callouts callouts;

  MdevctlCommands(Call call, MdevctlRelease release) {
    this.call = call;
    this.release = release;
    this.files = new MdevFiles(call);
    this.callouts = new Callouts(call, files, release);
  }

  MdevFiles files() {
    return files;
  }

  Callouts callouts() {
    return callouts;
  }

  static Optional<String> uuid(ClapMatches given) {
    return given.value("uuid").map(Uuids::canonical);
  }

  private static Optional<String> parent(ClapMatches given) {
    return given.value("parent");
  }

  private String newUuid() {
    return call.process().sys().entropy().uuid();
  }

  void define(ClapMatches given) throws MdevctlError {
    Mdev wanted = given.has("jsonfile") ? definedByFile(given) : definedByOptions(given);
    Mdev dev = wanted;
    if (wanted.active() && !release.isNew()) {
      dev = wanted.adding(callouts.attributes(wanted));
    }
    Mdev asked = dev;
    callouts.invoke(
        asked,
        "define",
        given.has("force"),
        () ->
            files.define(
                asked.active() && release.isNew()
                    ? asked.adding(callouts.attributes(asked))
                    : asked));
    tellNewUuid(given, asked);
  }

  private void tellNewUuid(ClapMatches given, Mdev dev) {
    if (!given.has("uuid")) {
      call.out().println(dev.uuid());
    }
  }

  private Mdev definedByFile(ClapMatches given) throws MdevctlError {
    String path = given.value("jsonfile").orElse("");
    String uuid = uuid(given).orElseGet(this::newUuid);
    Optional<String> parent = parent(given);
    if (release.isNew() && !files.files().isReadable(path)) {
      throw MdevctlError.of("Unable to read file \"" + path + "\"", Errno.ENOENT.refused());
    }
    if (parent.isEmpty()) {
      throw new MdevctlError("Parent device required to define device via \"" + path + "\"");
    }
    if (!files.defined(Optional.of(uuid), parent).isEmpty()) {
      throw new MdevctlError(
          "Cowardly refusing to overwrite existing config for " + parent.get() + "/" + uuid);
    }
    return Mdev.of(uuid).load(parent.get(), files.jsonFile(path));
  }

  private Mdev definedByOptions(ClapMatches given) throws MdevctlError {
    Optional<String> parent = parent(given);
    Optional<String> type = given.value("type");
    Mdev dev = Mdev.of(uuid(given).orElseGet(this::newUuid));
    if (given.has("uuid")) {
      dev = files.loadActive(dev);
      if (parent.isEmpty() && (!dev.active() || type.isPresent())) {
        throw new MdevctlError("No parent specified");
      }
    }
    dev = dev.at(parent.orElse(dev.parent()), type.orElse(dev.type())).auto(given.has("auto"));
    if (dev.parent().isEmpty()) {
      throw new MdevctlError("No parent specified");
    }
    if (dev.type().isEmpty()) {
      throw new MdevctlError("No type specified");
    }
    if (files.isDefined(dev)) {
      throw new MdevctlError("Device " + dev.uuid() + " on " + dev.parent() + " already defined");
    }
    return dev;
  }

  void undefine(ClapMatches given) throws MdevctlError {
    List<Mdev> devices = files.defined(uuid(given), parent(given));
    if (devices.isEmpty()) {
      throw new MdevctlError("No devices match the specified uuid");
    }
    boolean failed = false;
    for (Mdev dev : devices) {
      try {
        callouts.invoke(dev, "undefine", given.has("force"), () -> files.undefine(dev));
      } catch (MdevctlError e) {
        failed = true;
        tellUndefined(dev, e);
      }
    }
    if (failed && release.isNew()) {
      throw new MdevctlError("Undefine failed");
    }
  }

  private void tellUndefined(Mdev dev, MdevctlError error) {
    if (!release.isNew()) {
      return;
    }
    for (String text : List.of(error.what(), error.because())) {
      if (!text.isEmpty()) {
        Log.warn(
            call,
            "mdevctl",
            "Undefine of %s on parent %s failed with error: %s"
                .formatted(dev.uuid(), dev.parent(), text));
      }
    }
  }

  void start(ClapMatches given) throws MdevctlError {
    Mdev dev = given.has("jsonfile") ? startedByFile(given) : startedByOptions(given);
    callouts.invoke(dev, "start", given.has("force"), () -> files.start(dev));
    tellNewUuid(given, dev);
  }

  private Mdev startedByFile(ClapMatches given) throws MdevctlError {
    Json json = files.jsonFile(given.value("jsonfile").orElse(""));
    Optional<String> parent = parent(given);
    if (parent.isEmpty()) {
      throw new MdevctlError("Parent device required to start device via json file");
    }
    return Mdev.of(uuid(given).orElseGet(this::newUuid)).load(parent.get(), json);
  }

  private Mdev startedByOptions(ClapMatches given) throws MdevctlError {
    Optional<String> type = given.value("type");
    if (given.has("uuid")) {
      List<Mdev> defined = files.defined(uuid(given), parent(given));
      if (defined.size() > 1) {
        throw new MdevctlError(
            "Multiple definitions found for device %s. Please specify a parent."
                .formatted(uuid(given).orElse("")));
      }
      if (defined.size() == 1) {
        Mdev dev = defined.getFirst();
        if (type.isPresent() && !type.get().equals(dev.type())) {
          throw new MdevctlError(
              "Device %s already exists on parent %s with type %s"
                  .formatted(dev.uuid(), dev.parent(), dev.type()));
        }
        return dev;
      }
    }
    if (type.isPresent() && parent(given).isEmpty()) {
      throw new MdevctlError("can't provide type without parent");
    }
    if (type.isEmpty() || parent(given).isEmpty()) {
      throw new MdevctlError("Device is insufficiently specified");
    }
    return Mdev.of(uuid(given).orElseGet(this::newUuid)).at(parent(given).get(), type.get());
  }

  void stop(ClapMatches given) throws MdevctlError {
    Mdev dev = files.loadActive(Mdev.of(uuid(given).orElse("")));
    if (release.isNew() && !dev.active()) {
      throw new MdevctlError("Device " + dev.uuid() + " is not an active mdev");
    }
    callouts.invoke(dev, "stop", given.has("force"), () -> files.stop(dev));
  }

  /// Starts what is to be started when a parent comes.
  void startParentMdevs(ClapMatches given) throws MdevctlError {
    for (Mdev dev : files.defined(Optional.empty(), given.value("PARENT"))) {
      if (dev.auto()) {
        try {
          callouts.invoke(dev, "start", false, () -> files.start(dev));
        } catch (MdevctlError e) {
          Log.warn(call, "mdevctl", e.what());
          if (!e.because().isEmpty()) {
            Log.warn(call, "mdevctl", e.because());
          }
        }
      }
    }
  }

  void modify(ClapMatches given) throws MdevctlError {
    if (given.has("live")) {
      modifyLive(given);
      return;
    }
    Mdev dev = given.has("jsonfile") ? modifiedByFile(given) : modifiedByOptions(given);
    Mdev changed = withAttributes(dev, given);
    callouts.invoke(changed, "modify", given.has("force"), () -> files.define(changed));
  }

  private Mdev modifiedByFile(ClapMatches given) throws MdevctlError {
    Optional<String> parent = parent(given);
    if (parent.isEmpty()) {
      throw new MdevctlError("Parent device required to modify device via json file");
    }
    return fromFile(given, parent.get());
  }

  private Mdev fromFile(ClapMatches given, String parent) throws MdevctlError {
    String path = given.value("jsonfile").orElse("");
    if (!files.files().isReadable(path)) {
      throw MdevctlError.of("Unable to read file \"" + path + "\"", Errno.ENOENT.refused());
    }
    return Mdev.of(uuid(given).orElse("")).load(parent, files.jsonFile(path));
  }

  private Mdev modifiedByOptions(ClapMatches given) throws MdevctlError {
    Mdev dev = single(files.defined(uuid(given), parent(given)), given, "defined");
    dev = dev.at(dev.parent(), given.value("type").orElse(dev.type()));
    return given.has("auto") ? dev.auto(true) : given.has("manual") ? dev.auto(false) : dev;
  }

  private static Mdev single(List<Mdev> devices, ClapMatches given, String what)
      throws MdevctlError {
    String uuid = uuid(given).orElse("");
    String name = parent(given).map(parent -> parent + "/" + uuid).orElse(uuid);
    if (devices.isEmpty()) {
      throw new MdevctlError("Mediated device " + name + " is not " + what);
    }
    if (devices.size() > 1) {
      throw new MdevctlError(
          "Multiple definitions found for "
              + name
              + (parent(given).isEmpty() ? ", specify a parent" : ""));
    }
    return devices.getFirst();
  }

  private Mdev withAttributes(Mdev dev, ClapMatches given) throws MdevctlError {
    List<Mdev.Attr> attrs = new ArrayList<>(dev.attrs());
    Optional<Long> index = given.value("index").map(Long::parseLong);
    if (given.has("addattr")) {
      long at = index.orElse((long) attrs.size());
      if (at > attrs.size()) {
        throw badIndex(dev, at);
      }
      attrs.add(
          (int) at,
          new Mdev.Attr(given.value("addattr").orElse(""), given.value("value").orElse("")));
    } else if (given.has("delattr") && (index.isPresent() || !attrs.isEmpty())) {
      long at = index.orElse(attrs.size() - 1L);
      if (at >= attrs.size()) {
        throw badIndex(dev, at);
      }
      attrs.remove((int) at);
    }
    return dev.with(attrs);
  }

  private MdevctlError badIndex(Mdev dev, long index) {
    String hint =
        dev.attrs().isEmpty()
            ? "Device " + dev.uuid() + " has no attributes"
            : dev.shownAttributes();
    return new MdevctlError(
        "Attribute index " + index + " is invalid" + (release.isNew() ? "\n" + hint : ""));
  }

  private void modifyLive(ClapMatches given) throws MdevctlError {
    for (String option : List.of("auto", "manual")) {
      if (given.has(option)) {
        throw new MdevctlError("'" + option + "' cannot be changed on active mdev");
      }
    }
    Mdev active = single(files.active(uuid(given), parent(given)), given, "active");
    Mdev dev = fromFile(given, active.parent());
    if (!dev.type().equals(active.type())) {
      throw new MdevctlError("'type' cannot be changed on active mdev");
    }
    if (given.has("defined")) {
      Mdev defined =
          single(files.defined(uuid(given), Optional.of(dev.parent())), given, "defined");
      if (!defined.type().equals(dev.type())) {
        throw new MdevctlError("'type' of active and defined mdev does not match");
      }
    }
    callouts.modifyLive(dev);
    if (given.has("defined")) {
      callouts.invoke(dev, "modify", given.has("force"), () -> files.define(dev));
    }
  }
}
