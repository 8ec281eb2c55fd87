package dev.apsh.program.mdevctl;

import dev.apsh.program.clap.ClapMatches;
import dev.apsh.program.json.Json;
import dev.apsh.program.json.JsonPrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// `mdevctl list` and `mdevctl types`: devices and types, as text or as JSON.
final class MdevctlListing {
  private final MdevctlRelease release;
  private final MdevFiles files;
  private final Callouts callouts;

  MdevctlListing(MdevctlRelease release, MdevFiles files, Callouts callouts) {
    this.release = release;
    this.files = files;
    this.callouts = callouts;
  }

  String list(ClapMatches given) throws MdevctlError {
    boolean defined = given.has("defined");
    boolean attributes = given.has("verbose") || given.has("dumpjson");
    List<Mdev> devices = new ArrayList<>();
    if (defined) {
      devices.addAll(files.defined(MdevctlCommands.uuid(given), given.value("parent")));
    } else {
      for (Mdev dev : files.active(MdevctlCommands.uuid(given), given.value("parent"))) {
        devices.add(complete(dev, attributes));
      }
    }
    return release.listed(
        given.has("dumpjson") ? json(given, devices) : text(given, devices, defined));
  }

  /// With what is defined, and what its script says of it. Scripts are asked only for what is
  /// shown.
  private Mdev complete(Mdev dev, boolean attributes) {
    Mdev defined = definition(dev);
    if (!release.isNew() && files.isDefined(dev)) {
      return defined;
    }
    Mdev shown = release.isNew() ? dev.auto(defined.auto()) : dev;
    try {
      return attributes ? shown.adding(callouts.attributes(shown)) : shown;
    } catch (MdevctlError e) {
      return shown;
    }
  }

  private Mdev definition(Mdev dev) {
    try {
      return files.loadDefinition(dev);
    } catch (MdevctlError e) {
      return dev;
    }
  }

  private String text(ClapMatches given, List<Mdev> devices, boolean defined) {
    StringBuilder text = new StringBuilder();
    for (Mdev dev : devices) {
      text.append(dev.uuid()).append(' ').append(dev.parent()).append(' ').append(dev.type());
      text.append(dev.auto() ? " auto" : " manual");
      if (defined && dev.active()) {
        text.append(" (active)");
      } else if (!defined && files.isDefined(dev)) {
        text.append(" (defined)");
      }
      text.append('\n').append(given.has("verbose") ? dev.shownAttributes() : "");
    }
    return text.toString();
  }

  /// All by their parents; of a single one that was asked for, its definition.
  private static String json(ClapMatches given, List<Mdev> devices) {
    if (given.has("uuid") && devices.size() < 2) {
      return JsonPrinter.pretty(
          devices.isEmpty() ? new Json.Array(List.of()) : devices.getFirst().json());
    }
    SequencedMap<String, List<Json>> parents = new LinkedHashMap<>();
    for (Mdev dev : devices) {
      parents
          .computeIfAbsent(dev.parent(), name -> new ArrayList<>())
          .add(object(dev.uuid(), dev.json()));
    }
    return pretty(parents);
  }

  private static Json object(String name, Json value) {
    return new Json.Object(new LinkedHashMap<>(Map.of(name, value)));
  }

  private static String pretty(SequencedMap<String, List<Json>> parents) {
    if (parents.isEmpty()) {
      return "[]";
    }
    SequencedMap<String, Json> members = new LinkedHashMap<>();
    parents.forEach((name, children) -> members.put(name, new Json.Array(children)));
    return JsonPrinter.pretty(new Json.Array(List.of(new Json.Object(members))));
  }

  String types(ClapMatches given) {
    SequencedMap<String, List<MdevFiles.Type>> types = files.types(given.value("parent"));
    return release.listed(given.has("dumpjson") ? typesJson(types) : typesText(types));
  }

  private static String typesText(SequencedMap<String, List<MdevFiles.Type>> types) {
    StringBuilder text = new StringBuilder();
    types.forEach((parent, children) -> {
      text.append(parent).append('\n');
      for (MdevFiles.Type type : children) {
        text.append("  ").append(type.name()).append('\n');
        text.append("    Available instances: ").append(type.instances()).append('\n');
        text.append("    Device API: ").append(type.api()).append('\n');
        if (!type.title().isEmpty()) {
          text.append("    Name: ").append(type.title()).append('\n');
        }
      }
    });
    return text.toString();
  }

  private static String typesJson(SequencedMap<String, List<MdevFiles.Type>> types) {
    SequencedMap<String, List<Json>> parents = new LinkedHashMap<>();
    types.forEach((parent, children) -> {
      List<Json> all = new ArrayList<>();
      for (MdevFiles.Type type : children) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("available_instances", new Json.Number(type.instances()));
        members.put("device_api", new Json.Text(type.api()));
        if (!type.title().isEmpty()) {
          members.put("name", new Json.Text(type.title()));
        }
        all.add(object(type.name(), new Json.Object(members)));
      }
      parents.put(parent, all);
    });
    return pretty(parents);
  }
}
