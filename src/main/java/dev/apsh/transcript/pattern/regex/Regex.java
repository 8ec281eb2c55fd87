package dev.apsh.transcript.pattern.regex;

import dev.apsh.transcript.pattern.Effort;
import dev.apsh.transcript.pattern.Match;

/// A regular expression of Python's, or what stands in its place.
public sealed interface Regex {
  /// One that can be matched.
  record Compiled(RegexProgram program) implements Regex {}

  /// None for Python either; cram takes it for one that never matches.
  record Invalid(String why) implements Regex {}

  /// One for Python, and not for this program.
  record Unsupported(String what) implements Regex {}

  /// Reads what cram makes of a line's pattern, which has to match up to the end.
  static Regex of(String pattern) {
    try {
      return new Compiled(RegexCompiler.compile(RegexParser.parse(pattern + "\\Z")));
    } catch (RegexError e) {
      return e.isUnsupported() ? new Unsupported(e.message()) : new Invalid(e.message());
    }
  }

  default Match match(String text, Effort effort) {
    return switch (this) {
      case Compiled compiled -> new RegexMatcher(compiled.program(), text, effort).match();
      case Invalid _ -> Match.Sure.NO;
      case Unsupported unsupported -> new Match.Refused("Not supported: " + unsupported.what());
    };
  }
}
