package dev.apsh.bus;

import dev.apsh.ap.Apqn;
import java.util.Optional;

/// Names of AP devices, read: `card05`, `05.00ab`.
final class Names {
  private Names() {}

  static Optional<Integer> card(String name) {
    if (name.length() != 6 || !name.startsWith("card")) {
      return Optional.empty();
    }
    int id = hex(name, 4, 6);
    return id < 0 ? Optional.empty() : Optional.of(id);
  }

  static Optional<Apqn> apqn(String name) {
    if (name.length() != 7 || name.charAt(2) != '.') {
      return Optional.empty();
    }
    int adapter = hex(name, 0, 2);
    int domain = hex(name, 3, 7);
    return adapter < 0 || domain < 0 || domain > 255
        ? Optional.empty()
        : Optional.of(new Apqn(adapter, domain));
  }

  /// Lower-case hex digits, or -1.
  private static int hex(String name, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = name.charAt(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
