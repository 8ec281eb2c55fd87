package dev.apsh.transcript;

import java.util.Optional;

/// A line of output that is to come, as a text or as a pattern over the whole line with its indent.
///
/// Whatever its kind, it matches a line that equals it, and a line whose escaped form means it.
sealed interface Expectation extends Entry {
  /// A line that stands for itself.
  record Literal(Line line) implements Expectation {}

  /// A line in which escapes stand for bytes.
  record Escaped(Line line) implements Expectation {}

  /// A pattern in which `*` stands for any text and `?` for any byte.
  record Globbed(Line line, String pattern) implements Expectation {}

  /// A regular expression of Python's.
  record Matching(Line line, String pattern) implements Expectation {}

  String GLOB = " (glob)";
  String REGEX = " (re)";

  static Expectation of(Line line) {
    String text = line.text();
    if (text.endsWith(Escapes.MARK)) {
      return new Escaped(line);
    }
    if (text.endsWith(GLOB)) {
      return new Globbed(line, without(text, GLOB));
    }
    return text.endsWith(REGEX) ? new Matching(line, without(text, REGEX)) : new Literal(line);
  }

  /// Whether `actual`, a line as a transcript would show it, is what was expected.
  default Match match(String actual, Effort effort) {
    if (line().text().equals(actual) || isMeantBy(actual)) {
      return Match.Sure.YES;
    }
    return switch (this) {
      case Literal _ -> Match.Sure.NO;
      case Escaped _ -> Match.of(means(actual));
      case Globbed globbed -> Glob.match(globbed.pattern(), actual, effort);
      case Matching matching -> Regex.of(matching.pattern()).match(actual, effort);
    };
  }

  private boolean isMeantBy(String actual) {
    Optional<String> meant = Escapes.meant(actual);
    return meant.isPresent()
        && (meant.equals(Optional.of(line().text())) || meant.equals(Escapes.meant(line().text())));
  }

  private boolean means(String actual) {
    return Escapes.meant(line().text()).equals(Optional.of(actual));
  }

  private static String without(String text, String mark) {
    return text.substring(0, text.length() - mark.length());
  }
}
