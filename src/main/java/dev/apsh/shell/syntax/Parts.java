package dev.apsh.shell.syntax;

import java.util.ArrayList;
import java.util.List;

/// The parts of a word while it is put together; neighbours of the same kind become one.
///
/// Every start of the shell comes through here, so no switch over types, whose first use costs
/// milliseconds.
final class Parts {
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private boolean quoted;
  private boolean hasRun;

  void literal(String text) {
    run(text, false);
  }

  void quoted(String text) {
    run(text, true);
  }

  private void run(String text, boolean nowQuoted) {
    if (hasRun && quoted != nowQuoted) {
      flush();
    }
    quoted = nowQuoted;
    hasRun = true;
    run.append(text);
  }

  void add(Part part) {
    if (part instanceof Part.Quoted) {
      quoted(((Part.Quoted) part).text());
    } else if (part instanceof Part.Literal) {
      literal(((Part.Literal) part).text());
    } else {
      flush();
      parts.add(part);
    }
  }

  private void flush() {
    if (hasRun) {
      String text = run.toString();
      parts.add(quoted ? new Part.Quoted(text) : new Part.Literal(text));
      run.setLength(0);
      hasRun = false;
    }
  }

  List<Part> list() {
    flush();
    return parts;
  }

  /// A word of these parts.
  Word word() {
    return word(list());
  }

  static Word word(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Quoted) {
        text.append(((Part.Quoted) part).text());
      } else if (part instanceof Part.Literal && !isPattern(((Part.Literal) part).text())) {
        text.append(((Part.Literal) part).text());
      } else {
        return new Word.Composed(parts);
      }
    }
    return new Word.Plain(text.toString());
  }

  private static boolean isPattern(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*?[(".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
