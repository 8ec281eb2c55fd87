package dev.apsh.shell;

import dev.apsh.linux.LimitReached;

/// The limits that expansions and calls can meet.
final class Limit {
  private Limit() {}

  static LimitReached characters(long most) {
    return new LimitReached("apsh: limit of " + most + " characters from one expansion reached");
  }

  static LimitReached words(int most) {
    return new LimitReached("apsh: limit of " + most + " words from one expansion reached");
  }

  static LimitReached calls(int most) {
    return new LimitReached("apsh: limit of " + most + " nested calls reached");
  }
}
