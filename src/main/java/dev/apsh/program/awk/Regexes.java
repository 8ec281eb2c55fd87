package dev.apsh.program.awk;

import dev.apsh.shell.pattern.Invalid;
import dev.apsh.shell.pattern.Regex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Regular expressions, compiled once.
final class Regexes {
  private static final int MOST = 500;
  private static final int EVICTED_AT = 400;

  private final Function<String, RuntimeException> fatal;
  private final Map<String, Regex> compiled = new LinkedHashMap<>();
  private boolean ignoreCase;

  Regexes(Function<String, RuntimeException> fatal) {
    this.fatal = fatal;
  }

  void ignoreCase(boolean next) {
    ignoreCase = next;
    compiled.clear();
  }

  boolean ignoresCase() {
    return ignoreCase;
  }

  /// The expression of a text. Fatal when it is none.
  Regex of(String text) {
    Regex known = compiled.get(text);
    if (known != null) {
      return known;
    }
    if (compiled.size() > MOST) {
      compiled.keySet().removeIf(key -> compiled.size() > EVICTED_AT);
    }
    return switch (Regex.compile(converted(text), Regex.Syntax.AWK, ignoreCase)) {
      case Invalid(String message) ->
          throw fatal.apply("invalid regexp: " + message + ": /" + text + "/");
      case Regex regex -> {
        compiled.put(text, regex);
        yield regex;
      }
    };
  }

  /// What is wrong with the expression of a text.
  static Optional<String> wrong(String text) {
    return Regex.compile(converted(text), Regex.Syntax.AWK, false)
            instanceof Invalid(String message)
        ? Optional.of(message + ": /" + text + "/")
        : Optional.empty();
  }

  /// awk's own escapes as characters, the others as they are.
  private static String converted(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        i++;
        continue;
      }
      i = escape(text, i + 1, out);
    }
    return out.toString();
  }

  private static int escape(String text, int at, StringBuilder out) {
    char letter = text.charAt(at);
    int known = "afnrtv/\"&".indexOf(letter);
    if (known >= 0) {
      out.append("\u0007\f\n\r\t\u000b/\"&".charAt(known));
      return at + 1;
    }
    if (letter >= '0' && letter <= '7') {
      StringBuilder one = new StringBuilder();
      int end = Escape.number(text, at, 8, 3, one);
      append(one, out);
      return end;
    }
    if (letter == 'x' && at + 1 < text.length() && Character.digit(text.charAt(at + 1), 16) >= 0) {
      StringBuilder one = new StringBuilder();
      int end = Escape.number(text, at + 1, 16, 2, one);
      append(one, out);
      return end;
    }
    if (letter == 'y') {
      out.append("\\b");
    } else if (letter == 'b') {
      out.append('\b');
    } else {
      out.append('\\').append(letter);
    }
    return at + 1;
  }

  /// A character that was given by its number has no other meaning.
  private static void append(StringBuilder one, StringBuilder out) {
    if ("\\.[]*+?{}()|^$".indexOf(one.charAt(0)) >= 0) {
      out.append('\\');
    }
    out.append(one);
  }
}
