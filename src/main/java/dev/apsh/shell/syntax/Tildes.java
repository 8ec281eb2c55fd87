package dev.apsh.shell.syntax;

import java.util.ArrayList;
import java.util.List;

/// Finds the tildes that stand for home directories.
public final class Tildes {
  private Tildes() {}

  /// A tilde at the very start; in what looks like an assignment, also after `=` and `:`.
  public static List<Part> inWord(List<Part> parts) {
    if (parts.isEmpty() || !(parts.getFirst() instanceof Part.Literal(String text))) {
      return parts;
    }
    int sign = text.indexOf('=');
    if (text.indexOf('~') > sign && sign > 0 && isName(text, sign)) {
      Parts marked = new Parts();
      marked.literal(text.substring(0, sign + 1));
      List<Part> value = new ArrayList<>(parts);
      value.set(0, new Part.Literal(text.substring(sign + 1)));
      inAssignment(value).forEach(marked::add);
      return marked.list();
    }
    return text.startsWith("~") ? marked(parts, false) : parts;
  }

  private static boolean isName(String text, int end) {
    return text.substring(0, end).matches("[A-Za-z_][A-Za-z_0-9]*");
  }

  /// A tilde at the very start or after a colon.
  static List<Part> inAssignment(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Literal(String text) && text.indexOf('~') >= 0) {
        return marked(parts, true);
      }
    }
    return parts;
  }

  private static List<Part> marked(List<Part> parts, boolean afterColons) {
    Parts marked = new Parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Literal(String text)) {
        mark(marked, text, i == 0, i + 1 == parts.size(), afterColons);
      } else {
        marked.add(parts.get(i));
      }
    }
    return marked.list();
  }

  private static void mark(
      Parts marked, String text, boolean first, boolean last, boolean afterColons) {
    int from = 0;
    boolean possible = first;
    for (int at = 0; at < text.length(); at++) {
      if (possible && text.charAt(at) == '~') {
        int end = end(text, at, afterColons);
        if (end < text.length() || last) {
          addLiteral(marked, text.substring(from, at));
          marked.add(new Part.Tilde(text.substring(at + 1, end)));
          from = end;
          at = end - 1;
        }
      }
      possible = afterColons && at >= 0 && text.charAt(at) == ':';
    }
    addLiteral(marked, text.substring(from));
  }

  private static void addLiteral(Parts marked, String text) {
    if (!text.isEmpty()) {
      marked.literal(text);
    }
  }

  private static int end(String text, int from, boolean afterColons) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) != '/'
        && !(afterColons && text.charAt(end) == ':')) {
      end++;
    }
    return end;
  }
}
