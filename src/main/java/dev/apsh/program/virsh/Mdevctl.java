package dev.apsh.program.virsh;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Process;
import dev.apsh.program.json.Json;
import dev.apsh.program.json.JsonError;
import dev.apsh.program.json.JsonParser;
import dev.apsh.program.tool.Captured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The program mdevctl, which libvirt's daemon runs for whatever it does to mediated devices.
final class Mdevctl {
  private static final String PROGRAM = "/usr/sbin/mdevctl";

  private final Process daemon;

  Mdevctl(Process daemon) {
    this.daemon = daemon;
  }

  /// A device that mdevctl lists.
  record Listed(String parent, String uuid, MdevConfig config) {}

  /// Runs it. Refuses with `what` and what it says when it fails.
  String run(String what, String input, List<String> words) throws LibvirtError {
    Optional<Captured> ran = run(input, words);
    if (ran.isEmpty()) {
      throw LibvirtError.internal(what + ": Unknown error");
    }
    if (ran.get().status() != 0) {
      String error = ran.get().err();
      throw LibvirtError.internal(what + ": " + (error.isEmpty() ? "Unknown error" : error));
    }
    return ran.get().out().strip();
  }

  private Optional<Captured> run(String input, List<String> words) {
    List<String> argv = new ArrayList<>(words);
    argv.addFirst(PROGRAM);
    return Captured.run(daemon, argv, input) instanceof Done<Captured>(Captured ran)
        ? Optional.of(ran)
        : Optional.empty();
  }

  /// Whether it can modify a device from a JSON file, and one that runs.
  boolean modifies() {
    return run("", List.of("modify", "--defined", "--live", "--jsonfile", "b", "--help"))
        .filter(ran -> ran.status() == 0)
        .isPresent();
  }

  /// The devices that are active, or those that are defined.
  List<Listed> list(boolean defined) {
    List<String> words = new ArrayList<>(List.of("list", "--dumpjson"));
    if (defined) {
      words.add("--defined");
    }
    Optional<Captured> ran = run("", words);
    try {
      return ran.isPresent() && ran.get().status() == 0
          ? devices(JsonParser.parse(Bytes.of(ran.get().out())))
          : List.of();
    } catch (JsonError e) {
      return List.of();
    }
  }

  private static List<Listed> devices(Json all) {
    List<Listed> devices = new ArrayList<>();
    for (Json each : all.elements()) {
      if (each instanceof Json.Object(var parents)) {
        parents.forEach((parent, children) -> devices.addAll(devices(parent, children)));
      }
    }
    return devices;
  }

  private static List<Listed> devices(String parent, Json children) {
    List<Listed> devices = new ArrayList<>();
    for (Json child : children.elements()) {
      if (child instanceof Json.Object(var members)) {
        members.forEach(
            (uuid, config) -> devices.add(new Listed(parent, uuid, MdevConfig.of(config))));
      }
    }
    return devices;
  }
}
