package dev.apsh.program.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A value of JSON.
public sealed interface Json {

  /// A string.
  record Text(String value) implements Json {}

  /// A number, as it was written.
  record Number(String digits) implements Json {}

  /// `true` or `false`.
  record Bool(boolean value) implements Json {}

  /// `null`.
  record Null() implements Json {}

  /// An array.
  record Array(List<Json> elements) implements Json {}

  /// An object, its members in the order in which they were written.
  record Object(SequencedMap<String, Json> members) implements Json {}

  /// A member of an object; empty when this is none or has none of that name.
  default Optional<Json> get(String name) {
    return this instanceof Object(SequencedMap<String, Json> members)
        ? Optional.ofNullable(members.get(name))
        : Optional.empty();
  }

  /// The members of an object; none when it is no object.
  default Map<String, Json> members() {
    return this instanceof Object(SequencedMap<String, Json> members) ? members : Map.of();
  }

  /// The elements of an array; none when it is no array.
  default List<Json> elements() {
    return this instanceof Array(List<Json> elements) ? elements : List.of();
  }

  /// A string itself, of anything else its JSON.
  default String text() {
    return switch (this) {
      case Text(String value) -> value;
      case Number(String digits) -> digits;
      case Bool(boolean value) -> "" + value;
      case Null none -> "null";
      case Array(List<Json> elements) -> elements.toString();
      case Object(SequencedMap<String, Json> all) -> all.toString();
    };
  }
}
