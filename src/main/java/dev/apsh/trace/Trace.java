package dev.apsh.trace;

import java.util.List;

/// One recorded sequence: its number, the line where it starts, what it uses, and its commands.
public record Trace(int number, int line, List<String> features, List<Command> commands) {

  /// A command, apart in its first word and what follows, with the answer that the real kernel
  /// gave.
  public record Command(int line, String verb, String rest, String answer) {

    public static Command of(int line, String text, String answer) {
      int blank = text.indexOf(' ');
      return blank < 0
          ? new Command(line, text, "", answer)
          : new Command(line, text.substring(0, blank), text.substring(blank + 1), answer);
    }

    public String text() {
      return rest.isEmpty() ? verb : verb + " " + rest;
    }
  }
}
