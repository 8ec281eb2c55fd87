package dev.apsh.trace;

import java.util.List;

/// One recorded sequence: its number, the line where it starts, what it uses, and its commands.
public record Trace(int number, int line, List<String> features, List<Command> commands) {

  /// A command with the answer that the real kernel gave.
  public record Command(int line, String text, String answer) {}
}
