package dev.apsh.shell.syntax;

import java.util.List;

/// A part of a word.
public sealed interface Part {
  /// Characters outside of quotes, in which `*`, `?` and `[` make a pattern.
  record Literal(String text) implements Part {}

  /// Characters that stand for themselves: in quotes of any kind, or after a backslash.
  record Quoted(String text) implements Part {}

  /// `"…"` with something to expand in it.
  record DoubleQuoted(List<Part> parts) implements Part {}

  /// `~` or `~user` at a word's begin.
  record Tilde(String user) implements Part {}

  /// `$name`, `${name}` and all that is done to a value in braces.
  record Parameter(
      String name, Subscript subscript, boolean indirect, Operation operation, String text)
      implements Part {}

  /// `${…}` that means nothing, which is found out when it is expanded.
  record BadSubstitution(String text) implements Part {}

  /// `$(…)`
  ///
  /// @param relative whether its lines count from the one of the command that it is part of
  record CommandSubstitution(Command script, String text, boolean relative) implements Part {}

  /// `` `…` ``, whose text is a script of its own.
  record Backquoted(Parsed script, String text) implements Part {}

  /// `$((…))` and `$[…]`
  record Arithmetic(Word expression) implements Part {}

  /// `<(…)` and `>(…)`
  record ProcessSubstitution(Command script, boolean input, String text, boolean relative)
      implements Part {}

  /// `{a,b}`
  record Alternatives(List<List<Part>> alternatives) implements Part {}

  /// `{1..9..2}` and `{a..e}`
  ///
  /// @param width the digits that a number has at least
  record Range(long first, long last, long step, boolean letters, int width) implements Part {}
}
