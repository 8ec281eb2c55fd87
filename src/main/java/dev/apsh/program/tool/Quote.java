package dev.apsh.program.tool;

import dev.apsh.linux.Process;
import java.util.stream.Stream;

/// Names in messages, quoted as GNU's tools quote them in a UTF-8 locale.
public final class Quote {
  private static final String SAFE = "%+,-./]_{}#~ '";
  private static final String ESCAPED = "\u0007\b\t\n\u000b\f\r";
  private static final String LETTERS = "abtnvfr";

  private Quote() {}

  /// Between quotation marks, always: ‘x’.
  public static String locale(String text) {
    StringBuilder out = new StringBuilder("\u2018");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(
          c == '\\' ? "\\\\" : c == '\u2019' ? "\\\u2019" : isPrintable(c) ? "" + c : escape(c));
    }
    return out.append('\u2019').toString();
  }

  /// As a shell would take it, in quotes where it needs them: x, 'a b'.
  public static String name(String text) {
    return needsQuotes(text, true) ? always(text) : text;
  }

  /// As [#name], where a colon needs no quotes: what ls shows on a terminal.
  public static String listed(String text) {
    return needsQuotes(text, false) ? always(text) : text;
  }

  /// As a shell would take it, in quotes always: 'x'.
  public static String always(String text) {
    if (text.indexOf('\'') >= 0 && isPlain(text)) {
      return '"' + text + '"';
    }
    StringBuilder out = new StringBuilder("'");
    boolean escaping = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPrintable(c)) {
        out.append(escaping ? "''" : "").append(c == '\'' ? "'\\''" : "" + c);
        escaping = false;
      } else {
        out.append(escaping ? "" : "'$'").append(escape(c));
        escaping = true;
      }
    }
    return out.append('\'').toString();
  }

  private static boolean needsQuotes(String text, boolean colon) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = (c == '#' || c == '~') && i == 0;
      boolean alone = (c == '{' || c == '}') && text.length() == 1;
      if (!isSafe(c) || c == ' ' || c == '\'' || first || alone || (colon && c == ':')) {
        return true;
      }
    }
    return text.isEmpty();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> isSafe((char) c));
  }

  private static boolean isSafe(char c) {
    return (c < 0x80 ? Character.isLetterOrDigit(c) || c == ':' : isPrintable(c))
        || SAFE.indexOf(c) >= 0;
  }

  private static boolean isPrintable(char c) {
    return c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0) && !(c >= 0xDC80 && c <= 0xDCFF);
  }

  private static String escape(char c) {
    int known = ESCAPED.indexOf(c);
    return "\\" + (known >= 0 ? "" + LETTERS.charAt(known) : "%03o".formatted(c & 0xFF));
  }

  /// A message as the process's locale has it: in that of C its quotation marks are apostrophes.
  static String inLocaleOf(Process process, String message) {
    String locale =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> process.environment().getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("C");
    return locale.equals("C") || locale.equals("POSIX")
        ? message.replace('\u2018', '\'').replace('\u2019', '\'')
        : message;
  }
}
