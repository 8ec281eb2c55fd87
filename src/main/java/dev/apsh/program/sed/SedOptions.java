package dev.apsh.program.sed;

import dev.apsh.shell.pattern.Invalid;
import dev.apsh.shell.pattern.Regex;
import java.util.Optional;

/// What the command line says of a whole run.
///
/// @param length of the lines of `l`
/// @param inPlace the suffix of the backup, empty for none, where files are edited in place
record SedOptions(
    boolean quiet,
    boolean extended,
    boolean sandbox,
    boolean unbuffered,
    boolean zero,
    int length,
    Optional<String> inPlace) {

  /// What came of a regular expression.
  sealed interface Compiled {}

  /// One that can be matched.
  record Good(Pattern pattern) implements Compiled {}

  /// Why it is none.
  record Wrong(String message) implements Compiled {}

  /// The character between lines.
  char separator() {
    return zero ? '\0' : '\n';
  }

  Compiled compile(String text, boolean ignoreCase, boolean lines) {
    if (text.isEmpty()) {
      return ignoreCase || lines
          ? new Wrong("cannot specify modifiers on empty regexp")
          : new Good(new Pattern(Optional.empty()));
    }
    Regex.Syntax syntax = extended ? Regex.Syntax.POSIX_EXTENDED : Regex.Syntax.BASIC;
    return switch (Regex.compile(Escape.inPattern(text), syntax, ignoreCase, lines)) {
      case Invalid(String message) -> new Wrong(message);
      case Regex regex -> new Good(new Pattern(Optional.of(regex)));
    };
  }
}
