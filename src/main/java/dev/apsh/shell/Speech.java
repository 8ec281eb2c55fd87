package dev.apsh.shell;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Process;
import dev.apsh.shell.syntax.SyntaxError;
import java.util.Optional;

/// What a shell itself says: the output of its built-in commands, and errors with their place.
final class Speech {
  private final Process process;
  private final Place place;
  private final StringBuilder output = new StringBuilder();

  Speech(Process process, Place place) {
    this.process = process;
    this.place = place;
  }

  void print(String text) {
    output.append(text);
    if (output.length() > 1 << 20) {
      var refused = flush();
      output.setLength(0);
      if (refused.isPresent()) {
        throw new Failure(1, false);
      }
    }
  }

  Optional<Refused> flush() {
    if (output.isEmpty()) {
      return Optional.empty();
    }
    Bytes all = Bytes.of(output.toString());
    output.setLength(0);
    return process.write(1, all) instanceof Refused refused
        ? Optional.of(refused)
        : Optional.empty();
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
