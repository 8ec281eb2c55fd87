package dev.apsh.shell;

import dev.apsh.shell.syntax.Part;
import dev.apsh.shell.syntax.Word;
import java.util.List;

/// A word as it stood in the script, or nearly so, for messages.
final class WordText {
  private WordText() {}

  static String of(Word word) {
    return switch (word) {
      case Word.Plain(String text) -> text;
      case Word.Composed(List<Part> parts) -> of(parts);
      case Word.Braced(List<Part> parts) -> of(BraceExpander.literally(parts));
    };
  }

  /// The number that a duplication names, or the word that gave it.
  static String digitsOr(Word word, String digits) {
    return word instanceof Word.Plain ? digits : of(word);
  }

  private static String of(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(of(part));
    }
    return text.toString();
  }

  private static String of(Part part) {
    return switch (part) {
      case Part.Literal(String text) -> text;
      case Part.Quoted(String text) -> ShellQuoting.escaped(text);
      case Part.DoubleQuoted(List<Part> parts) -> "\"" + of(parts) + "\"";
      case Part.Tilde(String user) -> "~" + user;
      case Part.Parameter parameter -> parameter.text();
      case Part.BadSubstitution(String text) -> text;
      case Part.CommandSubstitution substitution -> substitution.text();
      case Part.Backquoted backquoted -> backquoted.text();
      case Part.Arithmetic(Word expression) -> "$((" + of(expression) + "))";
      case Part.ProcessSubstitution substitution -> substitution.text();
      case Part.Alternatives alternatives -> of(BraceExpander.literally(List.of(part)));
      case Part.Range range -> of(BraceExpander.literally(List.of(part)));
    };
  }
}
