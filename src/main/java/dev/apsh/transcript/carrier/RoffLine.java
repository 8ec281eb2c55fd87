package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.document.Carried;
import java.util.Set;

/// A line of a man page's example: what its fonts and escapes mean.
final class RoffLine {
  /// The requests that set their arguments in two fonts by turns, without blanks between them.
  private static final Set<String> ALTERNATING = Set.of(".BI", ".BR", ".IR", ".RB", ".IB", ".RI");

  private RoffLine() {}

  /// @param request the bold or italic request that it begins with, or nothing
  static Carried.Inside inside(Line line, String request) {
    String text = line.text();
    String rest = text.substring(request.length()).stripLeading();
    String words = request.isEmpty() ? text : words(rest, ALTERNATING.contains(request));
    return new Carried.Inside(line, 0, text.length(), "", plain(words));
  }

  /// Whether a line outside of an example is all bold, so that it is no sentence.
  static boolean isWhole(Line line, String request) {
    String text = line.text().strip();
    return !request.isEmpty()
        || text.startsWith("\\fB")
        || text.startsWith("#")
        || text.startsWith("$");
  }

  /// The arguments of a request: joined by blanks, or by nothing when fonts alternate.
  private static String words(String rest, boolean alternate) {
    StringBuilder words = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c != ' ' || quoted || !alternate) {
        words.append(c);
      }
    }
    return words.toString();
  }

  /// Without fonts, with what escapes stand for.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) != '\\' || at + 1 == text.length()) {
        plain.append(text.charAt(at));
        at++;
      } else {
        at = escape(text, at + 1, plain);
      }
    }
    return plain.toString();
  }

  /// Writes what an escape means; gives where it ends.
  private static int escape(String text, int at, StringBuilder plain) {
    char c = text.charAt(at);
    switch (c) {
      case 'f' -> {
        return fontEnd(text, at + 1);
      }
      case '(' -> {
        String name = text.substring(at + 1, Math.min(text.length(), at + 3));
        plain.append(named(name));
        return Math.min(text.length(), at + 3);
      }
      case '[' -> {
        int end = text.indexOf(']', at);
        if (end < 0) {
          return text.length();
        }
        plain.append(named(text.substring(at + 1, end)));
        return end + 1;
      }
      case 'e', '\\' -> plain.append('\\');
      case '&', 'c', '/', ',', '|', '^', '%', ')' -> {}
      case '"' -> {
        return text.length();
      }
      default -> plain.append(c);
    }
    return at + 1;
  }

  private static int fontEnd(String text, int at) {
    if (at < text.length() && text.charAt(at) == '[') {
      int end = text.indexOf(']', at);
      return end < 0 ? text.length() : end + 1;
    }
    boolean isLong = at < text.length() && text.charAt(at) == '(';
    return Math.min(text.length(), at + (isLong ? 3 : 1));
  }

  private static String named(String name) {
    return switch (name) {
      case "aq" -> "'";
      case "dq" -> "\"";
      case "rs" -> "\\";
      case "ti" -> "~";
      case "ha" -> "^";
      case "ga" -> "`";
      case "lq", "rq" -> "\"";
      case "bu" -> "*";
      case "em", "en", "hy" -> "-";
      default -> "";
    };
  }
}
