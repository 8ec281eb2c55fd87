package dev.apsh.program.mdevctl;

import dev.apsh.program.json.Json;
import dev.apsh.program.json.JsonPrinter;
import dev.apsh.program.json.JsonStrings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mediated device: what is defined of it, what runs of it, or what is asked for.
///
/// @param parent the name of its parent; empty when it is not known
/// @param type empty when it is not known
record Mdev(
    String uuid, String parent, String type, boolean active, boolean auto, List<Attr> attrs) {

  /// A file of the device and what is written to it when it is started.
  record Attr(String name, String value) {}

  static Mdev of(String uuid) {
    return new Mdev(uuid, "", "", false, false, List.of());
  }

  Mdev at(String where, String what) {
    return new Mdev(uuid, where, what, active, auto, attrs);
  }

  Mdev active(boolean next) {
    return new Mdev(uuid, parent, type, next, auto, attrs);
  }

  Mdev auto(boolean next) {
    return new Mdev(uuid, parent, type, active, next, attrs);
  }

  Mdev with(List<Attr> next) {
    return new Mdev(uuid, parent, type, active, auto, List.copyOf(next));
  }

  Mdev adding(List<Attr> more) {
    List<Attr> all = new ArrayList<>(attrs);
    all.addAll(more);
    return with(all);
  }

  /// Reads a definition.
  Mdev load(String where, Json json) throws MdevctlError {
    Optional<String> what = JsonStrings.in(json, "mdev_type");
    if (what.isEmpty() || json.get("start").isEmpty()) {
      throw new MdevctlError("invalid json");
    }
    boolean starts = JsonStrings.in(json, "start").orElse("").equals("auto");
    return at(where, what.get())
        .auto(starts)
        .adding(attributes(json.get("attrs").orElseGet(Json.Null::new)));
  }

  /// Reads a list of attributes.
  static List<Attr> attributes(Json json) throws MdevctlError {
    if (json instanceof Json.Null) {
      return List.of();
    }
    if (!(json instanceof Json.Array)) {
      throw new MdevctlError("attributes field is not an array");
    }
    List<Attr> attrs = new ArrayList<>();
    for (Json each : json.elements()) {
      attrs.add(attribute(each));
    }
    return attrs;
  }

  private static Attr attribute(Json json) throws MdevctlError {
    if (!(json instanceof Json.Object(var members))) {
      throw new MdevctlError("invalid JSON format for attribute: not an object");
    }
    if (members.size() != 1) {
      throw new MdevctlError("invalid JSON format for attribute: too many fields");
    }
    Map.Entry<String, Json> only = members.firstEntry();
    Optional<String> value = JsonStrings.of(only.getValue());
    if (value.isEmpty()) {
      throw new MdevctlError(
          "invalid JSON format for attribute {%s, %s}: value must be of type str"
              .formatted(
                  JsonPrinter.compact(new Json.Text(only.getKey())),
                  JsonPrinter.compact(only.getValue())));
    }
    return new Attr(only.getKey(), value.get());
  }

  /// As it is defined in a file.
  Json json() {
    LinkedHashMap<String, Json> members = new LinkedHashMap<>();
    members.put("mdev_type", new Json.Text(type));
    members.put("start", new Json.Text(auto ? "auto" : "manual"));
    List<Json> all = new ArrayList<>();
    for (Attr attr : attrs) {
      LinkedHashMap<String, Json> one = new LinkedHashMap<>();
      one.put(attr.name(), new Json.Text(attr.value()));
      all.add(new Json.Object(one));
    }
    members.put("attrs", new Json.Array(all));
    return new Json.Object(members);
  }

  /// Its attributes as listings show them; nothing when it has none.
  String shownAttributes() {
    StringBuilder text = new StringBuilder(attrs.isEmpty() ? "" : "  Attrs:\n");
    for (int i = 0; i < attrs.size(); i++) {
      Attr attr = attrs.get(i);
      text.append("    @{").append(i).append("}: {\"").append(attr.name()).append("\":\"");
      text.append(attr.value()).append("\"}\n");
    }
    return text.toString();
  }
}
