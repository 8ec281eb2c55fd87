package dev.apsh.transcript;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// What a session answered to one command: its output, its exit status, whether the shell went on.
///
/// @param output standard output and standard error in one stream, one byte in each character
/// @param ended whether the command ended the shell (`exit`, `exec`, a fatal error), with that
///   status
/// @param explanation one line of why a command was refused, without a newline; empty when there is
///   none
/// @param time how long it took, as far as that was measured
public record Reply(String output, int status, boolean ended, String explanation, Duration time) {
  /// That of a command which was not run.
  public static final Reply NOTHING = new Reply("", 0, false, "", Duration.ZERO);

  /// The shell waits for the next command.
  public static Reply of(byte[] output, int status) {
    return new Reply(text(output), status, false, "", Duration.ZERO);
  }

  /// The shell has ended with this status.
  public static Reply last(byte[] output, int status) {
    return new Reply(text(output), status, true, "", Duration.ZERO);
  }

  public Reply because(String why) {
    return new Reply(output, status, ended, why, time);
  }

  /// The same with the time that it took.
  public Reply took(Duration measured) {
    return new Reply(output, status, ended, explanation, measured);
  }

  private static String text(byte[] output) {
    return new String(output, StandardCharsets.ISO_8859_1);
  }
}
