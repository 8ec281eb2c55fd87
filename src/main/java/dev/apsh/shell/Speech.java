package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Process;
import dev.apsh.shell.syntax.SyntaxError;
import java.util.Optional;

/// The errors that a shell itself tells of, with their place.
final class Speech {
  private final Process process;
  private final Place place;

  Speech(Process process, Place place) {
    this.process = process;
    this.place = place;
  }

  /// Tells of an error where the error output is that of this process.
  void error(Process on, String message) {
    write(on, place.prefix() + message + "\n");
  }

  /// Tells of a syntax error; `within` names what was being parsed, such as `eval`.
  void syntaxError(SyntaxError error, Optional<String> within) {
    for (SyntaxError.Message message : error.messages()) {
      write(process, place.prefix(within, message.line()) + message.text() + "\n");
    }
  }

  static void write(Process on, String text) {
    var ignored = on.write(2, Bytes.of(text));
    if (ignored instanceof Refused) {
      // Who cannot hear of an error hears nothing.
      return;
    }
  }
}
