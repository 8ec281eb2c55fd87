package dev.apsh.transcript.report;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Values as JSON: maps, lists, texts, numbers and truth values.
public final class JsonText {
  private JsonText() {}

  /// On one line.
  public static String of(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        StringJoiner members = new StringJoiner(",", "{", "}");
        map.forEach((key, member) -> members.add(quoted(key.toString()) + ":" + of(member)));
        yield members.toString();
      }
      case List<?> list -> {
        StringJoiner items = new StringJoiner(",", "[", "]");
        list.forEach(item -> items.add(of(item)));
        yield items.toString();
      }
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
