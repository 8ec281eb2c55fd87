package dev.apsh.program.awk;

import dev.apsh.shell.pattern.Match;
import dev.apsh.shell.pattern.Regex;
import java.util.Optional;
import java.util.function.Function;

/// One walk over a text that replaces what matches.
final class Substitution {
  private final Run run;
  private final Regex regex;
  private final String text;
  private int count;

  Substitution(Run run, Regex regex, String text) {
    this.run = run;
    this.regex = regex;
    this.text = text;
  }

  /// How many matches were replaced.
  int count() {
    return count;
  }

  /// The text with all matches replaced, or, when `number` is not 0, that one. An empty match right
  /// behind another one is none.
  String replace(int number, Function<Match, String> replacement) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    int seen = 0;
    int last = -1;
    while (from <= text.length() && (number == 0 || seen < number)) {
      Optional<Match> found = regex.find(text, from, run.steps());
      if (found.isEmpty()) {
        break;
      }
      Match match = found.get();
      out.append(text, from, match.start());
      boolean counts = match.end() > match.start() || match.start() != last;
      seen += counts ? 1 : 0;
      if (counts && (number == 0 || seen == number)) {
        out.append(replacement.apply(match));
        run.bounded(out.length());
        count++;
      } else {
        out.append(text, match.start(), match.end());
      }
      last = match.end();
      from = match.end();
      if (match.end() == match.start()) {
        int next = from < text.length() ? text.offsetByCodePoints(from, 1) : from + 1;
        out.append(text, from, Math.min(next, text.length()));
        from = next;
      }
    }
    if (from < text.length()) {
      out.append(text, from, text.length());
    }
    return out.toString();
  }

  /// `&` is the match, `\&` the character, `\\&` a backslash and the match; other backslashes stay.
  static String simple(String how, Match match) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < how.length(); i++) {
      char c = how.charAt(i);
      if (c == '&') {
        out.append(match.group(0));
      } else if (c == '\\') {
        if (how.startsWith("\\\\&", i + 1)) {
          out.append("\\&");
          i += 3;
        } else if (how.startsWith("\\&", i + 1)) {
          out.append('\\').append(match.group(0));
          i += 2;
        } else if (how.startsWith("&", i + 1)) {
          out.append('&');
          i++;
        } else {
          out.append(c);
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// As [#simple], with `\0` to `\9` for groups.
  static String general(String how, Match match) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < how.length(); i++) {
      char c = how.charAt(i);
      if (c == '&') {
        out.append(match.group(0));
      } else if (c == '\\' && i + 1 < how.length()) {
        char next = how.charAt(++i);
        if (next >= '0' && next <= '9') {
          out.append(next - '0' <= match.groups() ? match.group(next - '0') : "");
        } else {
          out.append(next == '&' || next == '\\' ? "" : "\\").append(next);
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
