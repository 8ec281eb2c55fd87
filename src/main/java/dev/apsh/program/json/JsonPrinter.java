package dev.apsh.program.json;

import java.util.Iterator;
import java.util.Map;

/// Prints JSON as serde_json does: on one line, or with two blanks for each level.
public final class JsonPrinter {
  private final StringBuilder out = new StringBuilder();
  private final boolean pretty;
  private int level;

  private JsonPrinter(boolean pretty) {
    this.pretty = pretty;
  }

  /// On one line, without blanks.
  public static String compact(Json value) {
    return new JsonPrinter(false).print(value);
  }

  /// On lines of its own for each member and element, without a newline at the end.
  public static String pretty(Json value) {
    return new JsonPrinter(true).print(value);
  }

  private String print(Json value) {
    value(value);
    return out.toString();
  }

  private void value(Json value) {
    switch (value) {
      case Json.Object object -> object(object);
      case Json.Array list -> list(list);
      case Json.Text string -> string(string.value());
      case Json.Number number -> out.append(number.digits());
      case Json.Bool truth -> out.append(truth.value());
      case Json.Null nothing -> out.append("null");
    }
  }

  private void object(Json.Object object) {
    out.append('{');
    Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
    boolean any = members.hasNext();
    level++;
    while (members.hasNext()) {
      Map.Entry<String, Json> member = members.next();
      newLine();
      string(member.getKey());
      out.append(pretty ? ": " : ":");
      value(member.getValue());
      out.append(members.hasNext() ? "," : "");
    }
    end(any, '}');
  }

  private void list(Json.Array list) {
    out.append('[');
    Iterator<Json> elements = list.elements().iterator();
    boolean any = elements.hasNext();
    level++;
    while (elements.hasNext()) {
      newLine();
      value(elements.next());
      out.append(elements.hasNext() ? "," : "");
    }
    end(any, ']');
  }

  private void end(boolean any, char bracket) {
    level--;
    if (any) {
      newLine();
    }
    out.append(bracket);
  }

  private void newLine() {
    if (pretty) {
      out.append('\n').append("  ".repeat(level));
    }
  }

  private void string(String text) {
    out.append('"');
    text.chars().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ') {
          out.append("\\u%04x".formatted(c));
        } else {
          out.append((char) c);
        }
      }
    }
  }
}
