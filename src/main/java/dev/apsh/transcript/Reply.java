package dev.apsh.transcript;

import java.nio.charset.StandardCharsets;

/// What a session answered to one command: its output, its exit status, whether the shell went on.
///
/// @param output standard output and standard error in one stream, one byte in each character
/// @param ended whether the command ended the shell (`exit`, `exec`, a fatal error), with that
///   status
/// @param explanation one line of why a command was refused, without a newline; empty when there is
///   none
public record Reply(String output, int status, boolean ended, String explanation) {
  /// That of a command which was not run.
  public static final Reply NOTHING = new Reply("", 0, false, "");

  /// The shell waits for the next command.
  public static Reply of(byte[] output, int status) {
    return new Reply(text(output), status, false, "");
  }

  /// The shell has ended with this status.
  public static Reply last(byte[] output, int status) {
    return new Reply(text(output), status, true, "");
  }

  public Reply because(String why) {
    return new Reply(output, status, ended, why);
  }

  private static String text(byte[] output) {
    return new String(output, StandardCharsets.ISO_8859_1);
  }
}
