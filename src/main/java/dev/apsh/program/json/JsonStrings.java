package dev.apsh.program.json;

import java.util.Optional;

/// Strings in JSON, and only strings.
public final class JsonStrings {

  private JsonStrings() {}

  /// The text of a string; empty when it is none.
  public static Optional<String> of(Json json) {
    return json instanceof Json.Text(String text) ? Optional.of(text) : Optional.empty();
  }

  /// The string that is a member of an object; empty when there is none of that name.
  public static Optional<String> in(Json json, String name) {
    return json.get(name).flatMap(JsonStrings::of);
  }
}
