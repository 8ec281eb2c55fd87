package dev.apsh.linux;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A signal with its number on Linux and what a shell says of a process that it ended.
public enum Signal {
  HUP(1, "Hangup"),
  INT(2, ""),
  QUIT(3, "Quit"),
  ILL(4, "Illegal instruction"),
  TRAP(5, "Trace/breakpoint trap"),
  ABRT(6, "Aborted"),
  BUS(7, "Bus error"),
  FPE(8, "Floating point exception"),
  KILL(9, "Killed"),
  USR1(10, "User defined signal 1"),
  SEGV(11, "Segmentation fault"),
  USR2(12, "User defined signal 2"),
  PIPE(13, ""),
  ALRM(14, "Alarm clock"),
  TERM(15, "Terminated"),
  STKFLT(16, "Stack fault"),
  CHLD(17, "Child exited"),
  CONT(18, "Continued"),
  STOP(19, "Stopped (signal)"),
  TSTP(20, "Stopped"),
  TTIN(21, "Stopped (tty input)"),
  TTOU(22, "Stopped (tty output)"),
  URG(23, "Urgent I/O condition"),
  XCPU(24, "CPU time limit exceeded"),
  XFSZ(25, "File size limit exceeded"),
  VTALRM(26, "Virtual timer expired"),
  PROF(27, "Profiling timer expired"),
  WINCH(28, "Window changed"),
  IO(29, "I/O possible"),
  PWR(30, "Power failure"),
  SYS(31, "Bad system call");

  private static final int FIRST_REALTIME = 34;
  private static final int LAST_REALTIME = 64;

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

  /// Whether a process that does not handle it goes on as before.
  public boolean isIgnoredByDefault() {
    return this == CHLD || this == CONT || this == URG || this == WINCH;
  }

  /// Whether it stops a process, which nothing here can continue.
  public boolean stops() {
    return this == STOP || this == TSTP || this == TTIN || this == TTOU;
  }

  /// All signals as `kill -l` lists them, five in a line.
  public static String table() {
    StringBuilder table = new StringBuilder();
    int column = 0;
    for (int number = 1; number <= LAST_REALTIME; number++) {
      String name = "SIG" + name(number);
      if (name.length() > 3) {
        table.append("%2d) %s".formatted(number, name));
        table.append(++column % 5 == 0 ? "\n" : "\t");
      }
    }
    return table.append('\n').toString();
  }

  private static String name(int number) {
    if (number >= FIRST_REALTIME) {
      int middle = (FIRST_REALTIME + LAST_REALTIME) / 2;
      int above = number - FIRST_REALTIME;
      int below = LAST_REALTIME - number;
      return number <= middle
          ? "RTMIN" + (above == 0 ? "" : "+" + above)
          : "RTMAX" + (below == 0 ? "" : "-" + below);
    }
    return Arrays.stream(values())
        .filter(signal -> signal.number == number)
        .map(Signal::name)
        .findFirst()
        .orElse("");
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
