package dev.apsh.transcript.replay;

import dev.apsh.transcript.Line;

/// A line of a transcript as it would be written after a replay.
public sealed interface Replayed {
  String text();

  /// A line that a replay does not touch.
  record Kept(Line line) implements Replayed {
    @Override
    public String text() {
      return line.text();
    }
  }

  /// A line that a command printed, or its exit status.
  record Printed(String text, Answer answer) implements Replayed {}
}
