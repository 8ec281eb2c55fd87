package dev.apsh.lab;

import java.util.List;
import java.util.SequencedMap;

/// A JSON value with the line it begins on and the path that leads to it.
sealed interface Json {

  int line();

  String path();

  /// `{…}`
  record Members(int line, String path, SequencedMap<String, Json> members) implements Json {}

  /// `[…]`
  record Elements(int line, String path, List<Json> elements) implements Json {}

  /// `"…"`
  record Text(int line, String path, String text) implements Json {}

  /// A number, as it was written.
  record Figure(int line, String path, String digits) implements Json {}

  /// `true` or `false`
  record Truth(int line, String path, boolean value) implements Json {}

  /// `null`
  record Nothing(int line, String path) implements Json {}

  /// What it is, for a message.
  default String kind() {
    return switch (this) {
      case Members members -> "an object";
      case Elements elements -> "a list";
      case Text text -> "\"" + text.text() + "\"";
      case Figure figure -> figure.digits();
      case Truth truth -> "" + truth.value();
      case Nothing nothing -> "null";
    };
  }
}
