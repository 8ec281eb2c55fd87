package dev.apsh.lab;

import dev.apsh.ap.ApMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An object of a lab, asked for its members by name and kind.
final class Members {
  private final Json.Members object;

  private Members(Json.Members object) {
    this.object = object;
  }

  /// An object whose members bear only these names.
  static Members of(Json value, String... names) throws WrongLab {
    if (!(value instanceof Json.Members members)) {
      throw WrongLab.at(value, value.kind() + " is no object");
    }
    Set<String> known = Set.of(names);
    for (var member : members.members().entrySet()) {
      if (!known.contains(member.getKey())) {
        throw WrongLab.at(
            member.getValue(), "no such key; known here: " + String.join(", ", names));
      }
    }
    return new Members(members);
  }

  Optional<Json> find(String name) {
    return Optional.ofNullable(object.members().get(name));
  }

  Json get(String name) throws WrongLab {
    Json value = object.members().get(name);
    if (value == null) {
      throw WrongLab.at(object, "\"" + name + "\" is missing");
    }
    return value;
  }

  String text(String name, String otherwise) throws WrongLab {
    Optional<Json> value = find(name);
    return value.isEmpty() ? otherwise : text(value.get());
  }

  boolean truth(String name, boolean otherwise) throws WrongLab {
    Optional<Json> value = find(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.get() instanceof Json.Truth truth) {
      return truth.value();
    }
    throw WrongLab.at(value.get(), value.get().kind() + " is neither true nor false");
  }

  /// A whole number from `least` to `most`.
  long number(String name, long otherwise, long least, long most) throws WrongLab {
    Optional<Json> value = find(name);
    return value.isEmpty() ? otherwise : Numbers.single(value.get(), least, most);
  }

  /// A list of numbers as a mask: 4, "0x47" and "0-15" stand for themselves.
  ApMask mask(String name, ApMask otherwise, int most) throws WrongLab {
    Optional<Json> value = find(name);
    return value.isEmpty() ? otherwise : Numbers.mask(value.get(), most);
  }

  List<Json> list(String name) throws WrongLab {
    Optional<Json> value = find(name);
    return value.isEmpty() ? List.of() : elements(value.get());
  }

  List<String> texts(String name, List<String> otherwise) throws WrongLab {
    if (find(name).isEmpty()) {
      return otherwise;
    }
    List<String> texts = new ArrayList<>();
    for (Json element : list(name)) {
      texts.add(text(element));
    }
    return texts;
  }

  static List<Json> elements(Json value) throws WrongLab {
    if (value instanceof Json.Elements list) {
      return list.elements();
    }
    throw WrongLab.at(value, value.kind() + " is no list");
  }

  static String text(Json value) throws WrongLab {
    if (value instanceof Json.Text text) {
      return text.text();
    }
    throw WrongLab.at(value, value.kind() + " is no string");
  }
}
