package dev.apsh.lab;

import dev.apsh.kernel.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON text into values that know their line and path.
final class JsonReader {
  private static final int DEEPEST = 64;

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  static Json read(Bytes text) throws WrongLab {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text.toArray())) {
      return new JsonReader(parser).document();
    } catch (JacksonException e) {
      throw new WrongLab(
          e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
          "no JSON: " + said(e.getOriginalMessage()));
    }
  }

  /// Its first line, without what it says of a source that it does not show.
  private static String said(String message) {
    String line = message.lines().findFirst().orElse("");
    int source = line.indexOf(" (start marker at");
    return source < 0 ? line : line.substring(0, source);
  }

  private Json document() throws WrongLab {
    parser.nextToken();
    Json value = value("", 0);
    if (parser.nextToken() != null) {
      throw new WrongLab(line(), "more text after the lab's end");
    }
    return value;
  }

  private Json value(String path, int depth) throws WrongLab {
    if (depth > DEEPEST) {
      throw new WrongLab(line(), path + ": nested more than " + DEEPEST + " deep");
    }
    int line = line();
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new WrongLab(line, "an empty file is no lab; {} is the smallest");
    }
    return switch (token) {
      case START_OBJECT -> new Json.Members(line, path, members(path, depth));
      case START_ARRAY -> new Json.Elements(line, path, elements(path, depth));
      case VALUE_STRING -> new Json.Text(line, path, parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(line, path, token == JsonToken.VALUE_TRUE);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Figure(line, path, parser.getString());
      case VALUE_NULL -> new Json.Nothing(line, path);
      default -> throw new WrongLab(line, path + ": unexpected " + token);
    };
  }

  private SequencedMap<String, Json> members(String path, int depth) throws WrongLab {
    SequencedMap<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String at = path.isEmpty() ? name : path + "." + name;
      int line = line();
      parser.nextToken();
      if (members.put(name, value(at, depth + 1)) != null) {
        throw new WrongLab(line, at + ": stands here a second time");
      }
    }
    return members;
  }

  private List<Json> elements(String path, int depth) throws WrongLab {
    List<Json> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(path + "[" + elements.size() + "]", depth + 1));
    }
    return elements;
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
