package dev.apsh.program.sed;

import dev.apsh.shell.pattern.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The right side of `s`: text, parts of the match, and changes of case.
final class Replacement {
  private final List<Part> parts = new ArrayList<>();
  private int greatest;

  /// A piece of a replacement.
  private sealed interface Part {}

  /// Text as it is.
  private record Text(String text) implements Part {}

  /// What a group matched; 0 is all.
  private record Group(int number) implements Part {}

  /// A change of case: one of `L U l u E`.
  private record Case(char letter) implements Part {}

  private Replacement() {}

  /// Reads the text between the delimiters, of which those that were quoted are quoted no more.
  static Replacement of(String text) {
    Replacement made = new Replacement();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      Optional<Escape> escape = c == '\\' ? Escape.at(text, i) : Optional.empty();
      if (escape.isPresent()) {
        plain.appendCodePoint(escape.get().character());
        i += escape.get().length();
      } else if (c == '&') {
        made.add(plain, new Group(0));
        i++;
      } else if (c == '\\' && i + 1 < text.length()) {
        made.escaped(plain, text.charAt(i + 1));
        i += 2;
      } else {
        plain.append(c);
        i++;
      }
    }
    made.add(plain, new Text(""));
    return made;
  }

  private void escaped(StringBuilder plain, char c) {
    if (c >= '0' && c <= '9') {
      greatest = Math.max(greatest, c - '0');
      add(plain, new Group(c - '0'));
    } else if ("LUluE".indexOf(c) >= 0) {
      add(plain, new Case(c));
    } else {
      plain.append(c);
    }
  }

  private void add(StringBuilder plain, Part part) {
    if (!plain.isEmpty()) {
      parts.add(new Text(plain.toString()));
      plain.setLength(0);
    }
    parts.add(part);
  }

  /// The greatest group that it names.
  int greatest() {
    return greatest;
  }

  /// Writes what a match becomes.
  void write(Match match, StringBuilder out) {
    Casing casing = new Casing(out);
    for (Part part : parts) {
      switch (part) {
        case Text(String text) -> casing.append(text);
        case Group(int number) -> casing.append(match.group(number));
        case Case(char letter) -> casing.change(letter);
      }
    }
  }

  /// Text that goes out in another case.
  private static final class Casing {
    private final StringBuilder out;
    private char all = 'E';
    private char next = 'E';

    Casing(StringBuilder out) {
      this.out = out;
    }

    void change(char letter) {
      if (letter == 'l' || letter == 'u') {
        next = letter;
      } else {
        all = letter;
        next = 'E';
      }
    }

    void append(String text) {
      if (text.isEmpty()) {
        return;
      }
      int first = text.offsetByCodePoints(0, 1);
      String cased = cased(text, all);
      if (next == 'E') {
        out.append(cased);
      } else {
        out.append(cased(text.substring(0, first), Character.toUpperCase(next)))
            .append(cased(text.substring(first), all));
      }
      next = 'E';
    }

    private static String cased(String text, char how) {
      return how == 'U'
          ? text.toUpperCase(Locale.ROOT)
          : how == 'L' ? text.toLowerCase(Locale.ROOT) : text;
    }
  }
}
