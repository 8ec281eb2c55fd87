package dev.apsh.linux;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A signal with its number on Linux and what a shell says of a process that it ended.
public enum Signal {
  HUP(1, "Hangup"),
  INT(2, ""),
  QUIT(3, "Quit"),
  KILL(9, "Killed"),
  USR1(10, "User defined signal 1"),
  USR2(12, "User defined signal 2"),
  PIPE(13, ""),
  ALRM(14, "Alarm clock"),
  TERM(15, "Terminated");

  private final int number;
  private final String text;

  Signal(int number, String text) {
    this.number = number;
    this.text = text;
  }

  public int number() {
    return number;
  }

  public String text() {
    return text;
  }

  /// The exit status of a process that this signal ended.
  public int status() {
    return 128 + number;
  }

  /// By number (`9`) or name, with or without SIG, in any case.
  public static Optional<Signal> named(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    String name = upper.startsWith("SIG") ? upper.substring(3) : upper;
    return Arrays.stream(values())
        .filter(signal -> signal.name().equals(name) || text.equals("" + signal.number))
        .findFirst();
  }
}
