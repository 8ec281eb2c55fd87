package dev.apsh.program.virsh;

import dev.apsh.program.json.Json;
import dev.apsh.program.json.JsonPrinter;
import dev.apsh.program.json.JsonStrings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A mediated device's type, start and attributes, as mdevctl's JSON has them.
record MdevConfig(String type, boolean isAutostarted, List<Attribute> attributes) {

  /// What is written to a file of the device when it is started.
  record Attribute(String name, String value) {}

  static MdevConfig of(Json json) {
    List<Attribute> attributes = new ArrayList<>();
    for (Json each : json.get("attrs").map(Json::elements).orElse(List.of())) {
      if (each instanceof Json.Object(var members)) {
        members.forEach(
            (name, value) -> attributes.add(new Attribute(name, JsonStrings.of(value).orElse(""))));
      }
    }
    return new MdevConfig(
        JsonStrings.in(json, "mdev_type").orElse(""),
        JsonStrings.in(json, "start").orElse("").equals("auto"),
        attributes);
  }

  /// As mdevctl reads it.
  String json() {
    List<Json> all = new ArrayList<>();
    for (Attribute attribute : attributes) {
      all.add(
          new Json.Object(
              new LinkedHashMap<>(Map.of(attribute.name(), new Json.Text(attribute.value())))));
    }
    LinkedHashMap<String, Json> members = new LinkedHashMap<>();
    members.put("mdev_type", new Json.Text(type));
    members.put("start", new Json.Text(isAutostarted ? "auto" : "manual"));
    members.put("attrs", new Json.Array(all));
    return JsonPrinter.compact(new Json.Object(members));
  }
}
