package dev.apsh.program.text;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Scan;
import dev.apsh.shell.pattern.Invalid;
import dev.apsh.shell.pattern.Match;
import dev.apsh.shell.pattern.Regex;
import dev.apsh.shell.pattern.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The patterns of grep: what they match, or why they are none.
sealed interface GrepMatcher {

  /// Why a pattern is none.
  record Wrong(String text) implements GrepMatcher {}

  /// A piece of a line, from `start` up to, not including, `end`.
  record Piece(int start, int end) {}

  /// Reads the patterns as the options say.
  static GrepMatcher of(Call call, List<String> patterns, List<String> kinds) {
    boolean fixed = kinds.contains("F");
    Regex.Syntax syntax = kinds.contains("E") ? Regex.Syntax.EXTENDED : Regex.Syntax.BASIC;
    boolean ignoreCase =
        call.last("i", "no-ignore-case").filter(given -> given.is("i")).isPresent();
    List<Regex> compiled = new ArrayList<>();
    for (String pattern : patterns) {
      if (!fixed && isClassAlone(pattern)) {
        return new Wrong("character class syntax is [[:space:]], not [:space:]");
      }
      boolean extended = syntax == Regex.Syntax.EXTENDED;
      String text = fixed ? literal(pattern) : extended ? withPlainBraces(pattern) : pattern;
      switch (Regex.compile(text, fixed ? Regex.Syntax.BASIC : syntax, ignoreCase)) {
        case Invalid(String message) -> {
          return new Wrong(message);
        }
        case Regex regex -> compiled.add(regex);
      }
    }
    return new Patterns(compiled, call.has("w"), call.has("x"), call.process()::step);
  }

  private static boolean isClassAlone(String pattern) {
    return pattern.length() > 4
        && pattern.startsWith("[:")
        && pattern.endsWith(":]")
        && pattern.indexOf(']') == pattern.length() - 1;
  }

  /// An extended expression in which a brace that begins no interval stands for itself.
  private static String withPlainBraces(String pattern) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        out.append(c).append(pattern.charAt(++i));
      } else {
        out.append(c == '{' && !isInterval(pattern, i) ? "\\{" : "" + c);
      }
    }
    return out.toString();
  }

  private static boolean isInterval(String pattern, int brace) {
    Scan scan = new Scan(pattern.substring(brace + 1));
    String digits = scan.digits() + (scan.take(",") ? "," + scan.digits() : "");
    return !digits.isEmpty() && scan.take("}");
  }

  /// A basic expression that matches a text and nothing else.
  private static String literal(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append("\\.[]*^$".indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }

  /// Patterns of which one must match.
  record Patterns(List<Regex> regexes, boolean words, boolean lines, Steps steps)
      implements GrepMatcher {

    boolean matches(String line) {
      return (words || lines)
          ? find(line, 0).isPresent()
          : regexes.stream().anyMatch(regex -> regex.isIn(line, steps));
    }

    /// The first and, of those, longest piece at or after `from` that a pattern matches.
    Optional<Piece> find(String line, int from) {
      Optional<Piece> best = Optional.empty();
      for (Regex regex : regexes) {
        Optional<Piece> found = find(regex, line, from);
        if (found.isPresent() && (best.isEmpty() || isBetter(found.get(), best.get()))) {
          best = found;
        }
      }
      return best;
    }

    private static boolean isBetter(Piece piece, Piece than) {
      return piece.start < than.start || (piece.start == than.start && piece.end > than.end);
    }

    private Optional<Piece> find(Regex regex, String line, int from) {
      int start = from;
      while (start <= line.length()) {
        Optional<Match> found = regex.find(line, start, steps);
        if (found.isEmpty()) {
          return Optional.empty();
        }
        Optional<Piece> piece = fitting(regex, line, found.get().start(), found.get().end());
        if (piece.isPresent()) {
          return piece;
        }
        start = found.get().start() + 1;
      }
      return Optional.empty();
    }

    /// The longest match that begins at `start` and is a whole word or line, where that is asked.
    private Optional<Piece> fitting(Regex regex, String line, int start, int longest) {
      int end = longest;
      while (!fits(line, start, end)) {
        steps.step();
        if (end == start || lines) {
          return Optional.empty();
        }
        Optional<Match> shorter = regex.find(line.substring(0, end - 1), start, steps);
        if (shorter.isEmpty() || shorter.get().start() != start) {
          return Optional.empty();
        }
        end = shorter.get().end();
      }
      return Optional.of(new Piece(start, end));
    }

    private boolean fits(String line, int start, int end) {
      if (lines) {
        return start == 0 && end == line.length();
      }
      return !words
          || ((start == 0 || !isWord(line.charAt(start - 1)))
              && (end == line.length() || !isWord(line.charAt(end))));
    }

    private static boolean isWord(char c) {
      return c == '_' || Character.isLetterOrDigit(c);
    }
  }
}
