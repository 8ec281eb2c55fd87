package dev.apsh.shell;

import dev.apsh.shell.syntax.Part;
import dev.apsh.shell.syntax.Tildes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Makes the words that a word with braces stands for, one after the other.
final class BraceExpander {
  private final int most;
  private final Consumer<List<Part>> words;
  private int made;

  BraceExpander(int most, Consumer<List<Part>> words) {
    this.most = most;
    this.words = words;
  }

  void expand(List<Part> parts) {
    each(
        parts,
        0,
        new ArrayList<>(),
        word -> {
          if (++made > most) {
            throw Limit.words(most);
          }
          words.accept(Tildes.inWord(joined(word)));
        });
  }

  /// Goes through all that can stand from `at` on, after what is chosen already.
  private static void each(List<Part> parts, int at, List<Part> chosen, Consumer<List<Part>> then) {
    if (at == parts.size()) {
      then.accept(chosen);
      return;
    }
    switch (parts.get(at)) {
      case Part.Alternatives(List<List<Part>> alternatives) -> {
        for (List<Part> alternative : alternatives) {
          each(alternative, 0, new ArrayList<>(chosen), more -> each(parts, at + 1, more, then));
        }
      }
      case Part.Range range -> {
        long by = range.step() == 0 ? 1 : range.step();
        long count = Math.abs(range.last() - range.first()) / by;
        for (long i = 0; i <= count; i++) {
          List<Part> more = new ArrayList<>(chosen);
          more.add(new Part.Literal(number(range, i * by)));
          each(parts, at + 1, more, then);
        }
      }
      case Part other -> {
        List<Part> more = new ArrayList<>(chosen);
        more.add(other);
        each(parts, at + 1, more, then);
      }
    }
  }

  private static String number(Part.Range range, long by) {
    long value = range.first() <= range.last() ? range.first() + by : range.first() - by;
    if (range.letters()) {
      // A backslash that quotes nothing goes as quotes go.
      return value == '\\' ? "" : String.valueOf((char) value);
    }
    String digits = String.valueOf(Math.abs(value));
    int width = range.width() - (value < 0 ? 1 : 0);
    return (value < 0 ? "-" : "") + "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /// Neighbouring characters as one part, so that a tilde at the begin is seen.
  private static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Literal(String text)
          && !joined.isEmpty()
          && joined.getLast() instanceof Part.Literal(String before)) {
        joined.set(joined.size() - 1, new Part.Literal(before + text));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /// The parts with their braces as characters, for where braces are not expanded.
  static List<Part> literally(List<Part> parts) {
    List<Part> plain = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Part.Alternatives(List<List<Part>> alternatives) -> {
          plain.add(new Part.Literal("{"));
          for (int i = 0; i < alternatives.size(); i++) {
            plain.add(new Part.Literal(i == 0 ? "" : ","));
            plain.addAll(literally(alternatives.get(i)));
          }
          plain.add(new Part.Literal("}"));
        }
        case Part.Range range -> plain.add(new Part.Literal(written(range)));
        case Part other -> plain.add(other);
      }
    }
    return joined(plain);
  }

  private static String written(Part.Range range) {
    long span = range.last() - range.first();
    return "{"
        + number(range, 0)
        + ".."
        + number(range, Math.abs(span))
        + (range.step() == 0 ? "" : ".." + range.step())
        + "}";
  }
}
