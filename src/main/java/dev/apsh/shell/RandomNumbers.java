package dev.apsh.shell;

import dev.apsh.linux.Sys;

/// The numbers of RANDOM: the world's, or after a seed has been assigned the ones that follow it.
final class RandomNumbers {
  private static final long MODULUS = 0x7fffffff;
  private static final long FACTOR = 16807;
  private static final long INSTEAD_OF_ZERO = 123459876;

  private final Sys sys;
  private boolean seeded;
  private long state;
  private int last;

  RandomNumbers(Sys sys) {
    this.sys = sys;
  }

  void seed(String text) {
    seeded = true;
    state = text.matches("[0-9]{1,18}") ? Long.parseLong(text) & 0xffffffffL : 0;
    last = 0;
  }

  /// The next number; never the same twice in a row.
  int next() {
    int number;
    do {
      number = seeded ? following() : (int) (sys.entropy().next() & 32767);
    } while (number == last);
    last = number;
    return number;
  }

  private int following() {
    long from = state == 0 ? INSTEAD_OF_ZERO : state;
    state = from * FACTOR % MODULUS;
    return (int) (((state >> 16) ^ (state & 0xffff)) & 32767);
  }

  /// SRANDOM
  String strong() {
    return String.valueOf(sys.entropy().next() & 0xffffffffL);
  }
}
