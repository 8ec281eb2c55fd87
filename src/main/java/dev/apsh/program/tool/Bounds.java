package dev.apsh.program.tool;

import dev.apsh.linux.LimitReached;
import dev.apsh.linux.Process;

/// How much a program may hold: a part of what it could print.
public final class Bounds {
  private static final int SHARE = 4;

  private Bounds() {}

  /// The most characters of one text.
  public static long characters(Process process) {
    return process.sys().scheduler().limits().outputBytes() / SHARE;
  }

  /// Ends the run when a text is longer than that.
  public static void check(Process process, long length) {
    long most = characters(process);
    if (length > most) {
      throw new LimitReached("apsh: limit of " + most + " characters in one text reached");
    }
  }
}
