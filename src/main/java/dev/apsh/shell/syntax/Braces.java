package dev.apsh.shell.syntax;

import java.util.ArrayList;
import java.util.List;

/// Finds `{a,b}` and `{1..9}` in the parts of a word.
final class Braces {
  private final List<Part> atoms;

  private Braces(List<Part> atoms) {
    this.atoms = atoms;
  }

  /// The same list when it has no braces.
  static List<Part> in(List<Part> parts) {
    boolean possible = false;
    for (Part part : parts) {
      possible |= part instanceof Part.Literal(String text) && text.indexOf('{') >= 0;
    }
    if (!possible) {
      return parts;
    }
    Braces braces = new Braces(atoms(parts));
    List<Part> found = braces.convert(0, braces.atoms.size());
    return found.stream().anyMatch(Braces::isBrace) ? found : parts;
  }

  private static boolean isBrace(Part part) {
    return part instanceof Part.Alternatives || part instanceof Part.Range;
  }

  /// Each character outside of quotes by itself.
  private static List<Part> atoms(List<Part> parts) {
    List<Part> atoms = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Literal(String text)) {
        for (int i = 0; i < text.length(); i++) {
          atoms.add(new Part.Literal(text.substring(i, i + 1)));
        }
      } else {
        atoms.add(part);
      }
    }
    return atoms;
  }

  private boolean is(int at, char c) {
    return atoms.get(at) instanceof Part.Literal(String text) && text.charAt(0) == c;
  }

  private List<Part> convert(int from, int to) {
    Parts converted = new Parts();
    int at = from;
    while (at < to) {
      int close = is(at, '{') ? close(at, to) : -1;
      if (close < 0 || !brace(converted, at, close)) {
        converted.add(atoms.get(at++));
      } else {
        at = close + 1;
      }
    }
    return converted.list();
  }

  /// The index of the `}` that matches, or -1.
  private int close(int open, int to) {
    int depth = 0;
    for (int at = open + 1; at < to; at++) {
      if (is(at, '{')) {
        depth++;
      } else if (is(at, '}') && depth-- == 0) {
        return at;
      }
    }
    return -1;
  }

  private boolean brace(Parts converted, int open, int close) {
    List<Integer> commas = commas(open, close);
    if (commas.isEmpty()) {
      return Ranges.add(converted, text(open + 1, close));
    }
    List<List<Part>> alternatives = new ArrayList<>();
    int start = open + 1;
    for (int comma : commas) {
      alternatives.add(convert(start, comma));
      start = comma + 1;
    }
    alternatives.add(convert(start, close));
    converted.add(new Part.Alternatives(alternatives));
    return true;
  }

  private List<Integer> commas(int open, int close) {
    List<Integer> commas = new ArrayList<>();
    int depth = 0;
    for (int at = open + 1; at < close; at++) {
      depth += is(at, '{') ? 1 : is(at, '}') ? -1 : 0;
      if (depth == 0 && is(at, ',')) {
        commas.add(at);
      }
    }
    return commas;
  }

  /// The characters in between, or nothing when there is more than characters.
  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int at = from; at < to; at++) {
      if (!(atoms.get(at) instanceof Part.Literal(String character))) {
        return "";
      }
      text.append(character);
    }
    return text.toString();
  }
}
