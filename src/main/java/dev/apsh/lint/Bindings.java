package dev.apsh.lint;

import dev.apsh.shell.syntax.Operation;
import dev.apsh.shell.syntax.Part;
import dev.apsh.shell.syntax.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known of the variables, and of words with them.
final class Bindings {
  private final Map<String, String> values = new HashMap<>();

  void bind(String name, String value) {
    values.put(name, value);
  }

  /// A word's text; what cannot be known is [Use#UNKNOWN].
  String text(Word word) {
    return switch (word) {
      case Word.Plain(String text) -> text;
      case Word.Composed(List<Part> parts) -> text(parts);
      case Word.Braced(List<Part> parts) -> text(parts);
    };
  }

  private String text(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(text(part));
    }
    return text.toString();
  }

  private String text(Part part) {
    return switch (part) {
      case Part.Literal(String text) -> text;
      case Part.Quoted(String text) -> text;
      case Part.DoubleQuoted(List<Part> parts) -> text(parts);
      case Part.Parameter parameter when parameter.operation() instanceof Operation.None ->
          values.getOrDefault(parameter.name(), String.valueOf(Use.UNKNOWN));
      default -> String.valueOf(Use.UNKNOWN);
    };
  }
}
