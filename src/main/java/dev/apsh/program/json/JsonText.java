package dev.apsh.program.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads the first value in a JSON text.
public final class JsonText {
  private static final int DEEPEST = 32;
  private static final String SPACES = " \t\n\r";
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /// The value; empty when the text does not begin with a whole one.
  public static Optional<Json> first(String text) {
    return new JsonText(text).value(0);
  }

  private Optional<Json> value(int depth) {
    skipSpaces();
    if (at == text.length() || depth > DEEPEST) {
      return Optional.empty();
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string().map(Json.Text::new);
      case 't' -> word("true", new Json.Bool(true));
      case 'f' -> word("false", new Json.Bool(false));
      case 'n' -> word("null", new Json.Null());
      default -> number();
    };
  }

  private Optional<Json> word(String word, Json value) {
    return take(word) ? Optional.of(value) : Optional.empty();
  }

  private Optional<Json> number() {
    int from = at;
    take("-");
    int digits = at;
    skip("0123456789");
    if (at == digits) {
      return Optional.empty();
    }
    if (take(".")) {
      skip("0123456789");
    }
    if (take("e") || take("E")) {
      if (!take("+")) {
        take("-");
      }
      int exponent = at;
      skip("0123456789");
      if (at == exponent) {
        return Optional.empty();
      }
    }
    return Optional.of(new Json.Number(text.substring(from, at)));
  }

  private Optional<Json> array(int depth) {
    at++;
    List<Json> elements = new ArrayList<>();
    if (takeSpaced("]")) {
      return Optional.of(new Json.Array(List.of()));
    }
    do {
      Optional<Json> element = value(depth + 1);
      if (element.isEmpty()) {
        return Optional.empty();
      }
      elements.add(element.get());
    } while (takeSpaced(","));
    return takeSpaced("]") ? Optional.of(new Json.Array(List.copyOf(elements))) : Optional.empty();
  }

  private Optional<Json> object(int depth) {
    at++;
    SequencedMap<String, Json> members = new LinkedHashMap<>();
    if (takeSpaced("}")) {
      return Optional.of(new Json.Object(members));
    }
    do {
      skipSpaces();
      Optional<String> name = string();
      Optional<Json> value =
          name.isPresent() && takeSpaced(":") ? value(depth + 1) : Optional.empty();
      if (name.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      members.put(name.get(), value.get());
    } while (takeSpaced(","));
    return takeSpaced("}") ? Optional.of(new Json.Object(members)) : Optional.empty();
  }

  private Optional<String> string() {
    if (!take("\"")) {
      return Optional.empty();
    }
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return Optional.of(value.toString());
      }
      if (c != '\\') {
        value.append(c);
      } else if (!escape(value)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean escape(StringBuilder value) {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    int known = ESCAPES.indexOf(c);
    if (known >= 0) {
      value.append(ESCAPED.charAt(known));
      return true;
    }
    if (c != 'u' || at + 4 > text.length()) {
      return false;
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.charAt(at++), 16);
      if (digit < 0) {
        return false;
      }
      code = code * 16 + digit;
    }
    value.append((char) code);
    return true;
  }

  private boolean take(String expected) {
    boolean there = text.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }

  private boolean takeSpaced(String expected) {
    skipSpaces();
    return take(expected);
  }

  private void skipSpaces() {
    skip(SPACES);
  }

  private void skip(String these) {
    while (at < text.length() && these.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
