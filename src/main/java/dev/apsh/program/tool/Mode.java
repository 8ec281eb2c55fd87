package dev.apsh.program.tool;

import java.util.Optional;

/// Permission bits as they are shown (`rwxr-x--t`) and typed (`755`, `u+x,go-w`).
public final class Mode {
  private static final int SPECIAL = 07000;

  private Mode() {}

  /// The nine letters behind the type of a file.
  public static String text(int bits) {
    return three(bits >> 6, (bits & 04000) != 0, 's')
        + three(bits >> 3, (bits & 02000) != 0, 's')
        + three(bits, (bits & 01000) != 0, 't');
  }

  private static String three(int bits, boolean special, char letter) {
    boolean executes = (bits & 1) != 0;
    char last =
        special ? (executes ? letter : Character.toUpperCase(letter)) : executes ? 'x' : '-';
    return ((bits & 4) != 0 ? "r" : "-") + ((bits & 2) != 0 ? "w" : "-") + last;
  }

  /// The bits after a change, from those before; empty when `change` is none.
  public static Optional<Integer> changed(String change, int before, boolean directory, int umask) {
    if (!change.isEmpty() && Scan.isOnly(change, "01234567")) {
      int bits = change.length() > 5 ? 010000 : Integer.parseInt(change, 8);
      return bits > 07777 ? Optional.empty() : Optional.of(bits);
    }
    Optional<Integer> bits = Optional.of(before);
    Scan scan = new Scan(change);
    do {
      bits = clause(scan, bits.get(), directory, umask);
    } while (bits.isPresent() && scan.take(","));
    return scan.isAtEnd() ? bits : Optional.empty();
  }

  private static Optional<Integer> clause(Scan scan, int before, boolean directory, int umask) {
    String who = scan.all("ugoa");
    int bits = before;
    String operator = scan.one("+-=");
    if (operator.isEmpty()) {
      return Optional.empty();
    }
    for (; !operator.isEmpty(); operator = scan.one("+-=")) {
      int rights = rights(scan, bits, directory) & mask(who, umask);
      bits =
          switch (operator.charAt(0)) {
            case '+' -> bits | rights;
            case '-' -> bits & ~rights;
            default -> (bits & ~cleared(who, directory)) | rights;
          };
    }
    return Optional.of(bits);
  }

  private static int cleared(String who, boolean directory) {
    int mask = mask(who, 0);
    return directory ? mask & ~SPECIAL : mask;
  }

  private static int mask(String who, int umask) {
    if (who.isEmpty()) {
      return 07777 & ~umask;
    }
    int mask = 0;
    for (char c : who.toCharArray()) {
      mask |=
          switch (c) {
            case 'u' -> 04700;
            case 'g' -> 02070;
            case 'o' -> 01007;
            default -> 07777;
          };
    }
    return mask;
  }

  private static int rights(Scan scan, int bits, boolean directory) {
    String copied = scan.one("ugo");
    if (!copied.isEmpty()) {
      int shift = 6 - 3 * "ugo".indexOf(copied);
      return (bits >> shift & 7) * 0111;
    }
    int rights = 0;
    for (char c : scan.all("rwxXst").toCharArray()) {
      rights |=
          switch (c) {
            case 'r' -> 0444;
            case 'w' -> 0222;
            case 'x' -> 0111;
            case 'X' -> directory || (bits & 0111) != 0 ? 0111 : 0;
            case 's' -> 06000;
            default -> 01000;
          };
    }
    return rights;
  }
}
