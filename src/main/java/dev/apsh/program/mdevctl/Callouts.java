package dev.apsh.program.mdevctl;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.program.json.Json;
import dev.apsh.program.json.JsonError;
import dev.apsh.program.json.JsonParser;
import dev.apsh.program.json.JsonPrinter;
import dev.apsh.program.json.JsonStrings;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Captured;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The scripts that types of devices bring along: asked before and after each change, and for what
/// runs.
final class Callouts {
  private static final int NOT_MINE = 2;

  /// What 1.4.0 tells a script of itself when it asks for its capabilities.
  private static final String PROVIDES =
      "{\"provides\":{\"version\":2,\"actions\":[\"start\",\"stop\",\"define\",\"undefine\","
          + "\"modify\",\"attributes\",\"capabilities\"],\"events\":[\"pre\",\"post\",\"notify\","
          + "\"get\",\"live\"]}}";

  private final Call call;
  private final MdevFiles files;
  private final MdevctlRelease release;
  private final Map<String, Optional<Script>> versioned = new HashMap<>();

  Callouts(Call call, MdevFiles files, MdevctlRelease release) {
    this.call = call;
    this.files = files;
    this.release = release;
  }

  /// A change of a device.
  @FunctionalInterface
  interface Change {
    void make() throws MdevctlError;
  }

  /// A script that answers for a type, with what it says that it supports.
  private record Script(String path, List<String> actions, List<String> events) {}

  /// An answer of a script.
  private record Answer(String path, Captured ran) {}

  /// Makes a change with the scripts' consent; with `force` without.
  void invoke(Mdev dev, String action, boolean force, Change change) throws MdevctlError {
    Optional<Script> script = versioned(dev);
    String config = JsonPrinter.compact(dev.json());
    Optional<String> path = Optional.empty();
    try {
      path = ask(dev, script, "pre", action, "none", config);
    } catch (MdevctlError e) {
      if (!force) {
        notify(dev, action, "none");
        throw e;
      }
      Log.warn(
          call,
          "mdevctl::callouts",
          "Forcing operation '%s' despite callout failure. Error was: %s"
              .formatted(action, e.what()));
    }
    String state = "success";
    try {
      change.make();
    } catch (MdevctlError e) {
      state = "failure";
      throw e;
    } finally {
      after(dev, script, path, action, state, config);
    }
  }

  private void after(
      Mdev dev,
      Optional<Script> script,
      Optional<String> path,
      String action,
      String state,
      String config) {
    try {
      if (path.isPresent()) {
        print(new Answer(path.get(), run(dev, path.get(), "post", action, state, config)));
      } else {
        ask(dev, script, "post", action, state, config);
      }
    } catch (MdevctlError e) {
      // what a script says afterwards changes nothing
    }
    notify(dev, action, state);
  }

  /// Asks the script of a type; gives its path when there is one. Refuses as it does.
  private Optional<String> ask(
      Mdev dev, Optional<Script> script, String event, String action, String state, String config)
      throws MdevctlError {
    Optional<Answer> answer =
        script.isPresent()
            ? Optional.of(
                new Answer(
                    script.get().path(),
                    run(dev, script.get().path(), event, action, state, config)))
            : first(dev, event, action, state, config);
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    print(answer.get());
    int status = answer.get().ran().status();
    if (status != 0) {
      throw failure(answer.get().path(), status);
    }
    return Optional.of(answer.get().path());
  }

  private MdevctlError failure(String path, int status) {
    return new MdevctlError(
        release.isNew()
            ? "Script '\"%s\"' failed with status '%d'".formatted(path, status)
            : "callout script \"%s\" failed with return code %d".formatted(path, status));
  }

  /// Errors of a script, behind its name.
  private void print(Answer answer) {
    String errors = answer.ran().err();
    if (!errors.isEmpty()) {
      String name = answer.path().substring(answer.path().lastIndexOf('/') + 1);
      call.out().flush();
      call.err().print(name + ": " + errors);
    }
  }

  /// The first script that does not answer that the type is not its own.
  private Optional<Answer> first(
      Mdev dev, String event, String action, String state, String config) {
    for (String path : scripts("callouts")) {
      Captured ran = run(dev, path, event, action, state, config);
      if (ran.status() >= 0 && ran.status() != NOT_MINE) {
        return Optional.of(new Answer(path, ran));
      }
    }
    return Optional.empty();
  }

  private List<String> scripts(String kind) {
    List<String> paths = new ArrayList<>();
    for (String directory : release.scripts(kind)) {
      files.files().names(directory).stream()
          .sorted()
          .map(name -> directory + "/" + name)
          .forEach(paths::add);
    }
    return paths;
  }

  /// Runs a script; a status below 0 when it cannot be run.
  private Captured run(
      Mdev dev, String path, String event, String action, String state, String input) {
    List<String> argv =
        List.of(
            path,
            "-t",
            dev.type(),
            "-e",
            event,
            "-a",
            action,
            "-s",
            state,
            "-u",
            dev.uuid(),
            "-p",
            dev.parent());
    return Captured.run(call.process(), argv, input) instanceof Done<Captured>(Captured ran)
        ? ran
        : new Captured(-1, "", "");
  }

  private void notify(Mdev dev, String action, String state) {
    String config = release.isNew() ? "" : JsonPrinter.compact(dev.json());
    scripts("notifiers").forEach(path -> run(dev, path, "notify", action, state, config));
  }

  /// What a script says of a device that runs. Refuses as it does.
  List<Mdev.Attr> attributes(Mdev dev) throws MdevctlError {
    Optional<Script> script = versioned(dev);
    Optional<Answer> answer =
        script.isPresent()
            ? Optional.of(
                new Answer(
                    script.get().path(),
                    run(dev, script.get().path(), "get", "attributes", "none", "")))
            : first(dev, "get", "attributes", "none", "");
    if (answer.isEmpty()) {
      return List.of();
    }
    print(answer.get());
    if (answer.get().ran().status() != 0) {
      throw failure(answer.get().path(), answer.get().ran().status());
    }
    String text = answer.get().ran().out().replace("\0", "");
    return text.isEmpty() ? List.of() : Mdev.attributes(parse(text.equals("[{}]") ? "[]" : text));
  }

  private static Json parse(String text) throws MdevctlError {
    try {
      return JsonParser.parse(Bytes.of(text));
    } catch (JsonError e) {
      throw new MdevctlError("Invalid JSON received from callout script");
    }
  }

  /// Changes a device that runs, by the script of its type.
  void modifyLive(Mdev dev) throws MdevctlError {
    Optional<Script> script = versioned(dev);
    if (script.isEmpty()) {
      throw new MdevctlError(
          "Live modification is not supported for this device type. Changing the device"
              + " configuration requires stopping and restarting the device.");
    }
    Mdev existing = files.loadActive(Mdev.of(dev.uuid()));
    if (!existing.active()) {
      return;
    }
    if (!existing.parent().equals(dev.parent())) {
      throw new MdevctlError("Device exists under different parent - cannot run live update");
    }
    if (!existing.type().equals(dev.type())) {
      throw new MdevctlError("Device exists with different type - cannot run live update");
    }
    supports(script.get(), "action", "modify", script.get().actions());
    supports(script.get(), "event", "live", script.get().events());
    try {
      ask(dev, script, "live", "modify", "none", JsonPrinter.compact(dev.json()));
    } finally {
      notify(dev, "modify", "none");
    }
  }

  private static void supports(Script script, String kind, String name, List<String> known)
      throws MdevctlError {
    if (!known.contains(name)) {
      String title = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
      throw new MdevctlError(
          "Script \"%s\" does not support %s '%s'".formatted(script.path(), kind, title));
    }
  }

  /// The script of a type that says what it supports; 1.2.0 asks none.
  private Optional<Script> versioned(Mdev dev) {
    if (!release.isNew() || dev.type().isEmpty() || dev.parent().isEmpty()) {
      return Optional.empty();
    }
    String key = dev.parent() + "/" + dev.type();
    Optional<Script> known = versioned.get(key);
    if (known == null) {
      known = find(dev);
      versioned.put(key, known);
    }
    return known;
  }

  private Optional<Script> find(Mdev dev) {
    for (String path : scripts("callouts")) {
      Captured ran = run(dev, path, "get", "capabilities", "none", PROVIDES);
      Optional<Script> script =
          ran.status() >= 0 && ran.status() != NOT_MINE
              ? script(path, ran.out())
              : Optional.empty();
      if (script.isPresent()) {
        print(new Answer(path, ran));
        return script;
      }
    }
    return Optional.empty();
  }

  private static Optional<Script> script(String path, String answer) {
    try {
      Json json = JsonParser.parse(Bytes.of(answer.replace("\0", "")));
      return json.get("supports")
          .filter(supports -> supports.get("version").isPresent())
          .map(supports -> new Script(path, texts(supports, "actions"), texts(supports, "events")));
    } catch (JsonError e) {
      return Optional.empty();
    }
  }

  private static List<String> texts(Json json, String name) {
    return json.get(name).map(Json::elements).orElse(List.of()).stream()
        .flatMap(each -> JsonStrings.of(each).stream())
        .toList();
  }
}
