package dev.apsh.shell.syntax;

import java.util.List;

/// Why a script cannot be parsed, in bash's words.
///
/// @param messages one or two lines
/// @param status the exit status
/// @param continues whether bash goes on with the next line all the same
public record SyntaxError(List<Message> messages, int status, boolean continues) {
  /// A line of the error with the line of the script that it names.
  public record Message(int line, String text) {}
}
