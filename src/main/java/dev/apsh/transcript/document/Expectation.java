package dev.apsh.transcript.document;

import dev.apsh.transcript.Line;
import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Escapes;
import dev.apsh.transcript.pattern.Glob;
import dev.apsh.transcript.pattern.Match;
import dev.apsh.transcript.pattern.Times;
import dev.apsh.transcript.pattern.regex.Regex;
import java.util.Optional;

/// A line of output that is to come, as a text or as a pattern over the whole line with its indent.
///
/// Whatever its kind, it matches a line that equals it, and a line whose escaped form means it.
public sealed interface Expectation extends Entry {
  /// A line that stands for itself.
  record Literal(Line line, String text) implements Expectation {}

  /// A line in which escapes stand for bytes.
  record Escaped(Line line, String text) implements Expectation {}

  /// A pattern in which `*` stands for any text and `?` for any byte.
  record Globbed(Line line, String text, String pattern) implements Expectation {}

  /// A regular expression of Python's.
  record Matching(Line line, String text, String pattern) implements Expectation {}

  /// A line that may come more than once, or not at all, as scrut writes it.
  record Repeated(Line line, String text, Expectation one, Times times) implements Expectation {}

  String GLOB = " (glob)";
  String REGEX = " (re)";

  /// The line as it is compared, with its margin.
  String text();

  static Expectation of(Line line) {
    return of(line, line.text());
  }

  /// What a line means.
  ///
  /// @param text with its margin
  static Expectation of(Line line, String text) {
    if (text.endsWith(Escapes.MARK)) {
      return new Escaped(line, text);
    }
    if (text.endsWith(GLOB)) {
      return new Globbed(line, text, without(text, GLOB));
    }
    if (text.endsWith(REGEX)) {
      return new Matching(line, text, without(text, REGEX));
    }
    return text.endsWith(")") ? repeated(line, text) : new Literal(line, text);
  }

  private static Expectation repeated(Line line, String text) {
    Optional<Times> times = Times.of(text);
    if (times.isEmpty()) {
      return new Literal(line, text);
    }
    return new Repeated(line, text, of(line, times.get().once(text)), times.get());
  }

  /// Whether `actual`, a line as a transcript would show it, is what was expected.
  default Match match(String actual, Effort effort) {
    if (text().equals(actual) || isMeantBy(actual)) {
      return Match.Sure.YES;
    }
    return switch (this) {
      case Literal _ -> Match.Sure.NO;
      case Escaped _ -> Match.of(means(actual));
      case Globbed globbed -> Glob.match(globbed.pattern(), actual, effort);
      case Repeated repeated -> repeated.one().match(actual, effort);
      case Matching matching -> Regex.of(matching.pattern()).match(actual, effort);
    };
  }

  private boolean isMeantBy(String actual) {
    Optional<String> meant = Escapes.meant(actual);
    return meant.isPresent()
        && (meant.equals(Optional.of(text())) || meant.equals(Escapes.meant(text())));
  }

  private boolean means(String actual) {
    return Escapes.meant(text()).equals(Optional.of(actual));
  }

  private static String without(String text, String mark) {
    return text.substring(0, text.length() - mark.length());
  }
}
