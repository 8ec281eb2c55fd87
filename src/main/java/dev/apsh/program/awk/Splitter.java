package dev.apsh.program.awk;

import dev.apsh.shell.pattern.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A way to take a text apart into fields, with what stood between them.
interface Splitter {

  /// Adds the fields to `fields`, what stands between them to `between`.
  void split(String text, List<String> fields, List<String> between);

  /// As FS and the third argument of `split` say it.
  static Splitter of(Run run, String separator) {
    if (separator.equals(" ")) {
      return Splitter::blanks;
    }
    if (separator.isEmpty()) {
      return Splitter::characters;
    }
    boolean plain =
        separator.length() == 1 && separator.charAt(0) != '\\' && !run.regexes().ignoresCase();
    return plain
        ? (text, fields, between) -> single(separator.charAt(0), text, fields, between)
        : pattern(run, separator.equals("\\") ? "\\\\" : separator);
  }

  /// By a regular expression.
  static Splitter pattern(Run run, String regex) {
    return (text, fields, between) -> {
      if (text.isEmpty()) {
        return;
      }
      var compiled = run.regexes().of(regex);
      int from = 0;
      int at = 0;
      while (at <= text.length()) {
        Optional<Match> found = compiled.find(text, at, run.steps());
        if (found.isEmpty()) {
          break;
        }
        Match match = found.get();
        if (match.end() == match.start()) {
          at = match.end() + 1;
          continue;
        }
        fields.add(text.substring(from, match.start()));
        between.add(text.substring(match.start(), match.end()));
        from = match.end();
        at = from;
      }
      fields.add(text.substring(from));
    };
  }

  /// FPAT: what a field looks like.
  static Splitter matching(Run run, String regex) {
    return (text, fields, between) -> {
      var compiled = run.regexes().of(regex);
      int from = 0;
      int at = 0;
      while (at < text.length()) {
        Optional<Match> found = compiled.find(text, at, run.steps());
        if (found.isEmpty()) {
          break;
        }
        Match match = found.get();
        between.add(text.substring(from, match.start()));
        fields.add(text.substring(match.start(), match.end()));
        from = match.end();
        at = match.end() == match.start() ? match.end() + 1 : match.end();
      }
      between.add(text.substring(from));
    };
  }

  /// FIELDWIDTHS: columns.
  static Splitter widths(Run run, String widths) {
    List<int[]> columns = new ArrayList<>();
    for (String word : widths.trim().split("[ \t\n]+")) {
      String[] parts = word.split(":", 2);
      String width = parts[parts.length - 1];
      int skip = parts.length < 2 ? 0 : number(run, parts[0]);
      columns.add(new int[] {skip, width.equals("*") ? -1 : number(run, width)});
    }
    return (text, fields, between) -> {
      int at = 0;
      for (int[] column : columns) {
        at += column[0];
        if (at >= text.length()) {
          return;
        }
        int end = column[1] < 0 ? text.length() : Math.min(text.length(), at + column[1]);
        fields.add(text.substring(at, end));
        at = end;
      }
    };
  }

  private static int number(Run run, String digits) {
    if (!dev.apsh.program.tool.Scan.isDigits(digits) || digits.length() > 8) {
      throw run.fatal("invalid FIELDWIDTHS value, for field 1, near `" + digits + "'");
    }
    return Integer.parseInt(digits);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private static void blanks(String text, List<String> fields, List<String> between) {
    int at = 0;
    while (true) {
      int start = at;
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      between.add(text.substring(start, at));
      if (at == text.length()) {
        return;
      }
      start = at;
      while (at < text.length() && !isBlank(text.charAt(at))) {
        at++;
      }
      fields.add(text.substring(start, at));
    }
  }

  private static void single(char c, String text, List<String> fields, List<String> between) {
    if (text.isEmpty()) {
      return;
    }
    int from = 0;
    for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, from)) {
      fields.add(text.substring(from, at));
      between.add(text.substring(at, at + 1));
      from = at + 1;
    }
    fields.add(text.substring(from));
  }

  private static void characters(String text, List<String> fields, List<String> between) {
    for (int i = 0; i < text.length(); ) {
      int end = text.offsetByCodePoints(i, 1);
      fields.add(text.substring(i, end));
      between.add("");
      i = end;
    }
    if (!between.isEmpty()) {
      between.removeLast();
    }
  }
}
