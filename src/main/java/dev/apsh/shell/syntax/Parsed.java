package dev.apsh.shell.syntax;

import java.util.List;

/// What came of parsing one complete command.
public sealed interface Parsed {
  /// A command that can be executed.
  ///
  /// @param warnings about here-documents that the end of the text ended
  record Complete(Command command, List<SyntaxError.Message> warnings) implements Parsed {}

  /// There is no further command.
  record End() implements Parsed {}

  /// The text is no script.
  record Wrong(SyntaxError error) implements Parsed {}

  /// The text ends where more must follow.
  ///
  /// @param missing what a prompt for more can name
  /// @param error what is wrong when nothing follows
  /// @param warnings as those of a complete command, for then
  record Incomplete(String missing, SyntaxError error, List<SyntaxError.Message> warnings)
      implements Parsed {}

  /// Nested so deep that a limit is reached.
  record TooDeep(int line) implements Parsed {}
}
