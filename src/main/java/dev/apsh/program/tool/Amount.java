package dev.apsh.program.tool;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// A count with an optional unit, as GNU's tools read it: `10`, `2K`, `1MB`, `3b`.
public final class Amount {
  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
  private static final List<String> POWERS = List.of("K", "M", "G", "T", "P", "E", "Z", "Y");

  private Amount() {}

  /// The number; one above what a long holds is the greatest long. Empty when it is none.
  public static Optional<Long> parse(String text) {
    return exact(text).map(number -> number.bitLength() > 63 ? Long.MAX_VALUE : number.longValue());
  }

  /// Whether a number is one, but needs more than 64 bits.
  public static boolean overflows(String text) {
    return exact(text).filter(number -> number.compareTo(MOST) > 0).isPresent();
  }

  private static Optional<BigInteger> exact(String text) {
    Scan scan = new Scan(text);
    scan.all(" \t\n");
    scan.take("+");
    String digits = scan.digits();
    return digits.isEmpty()
        ? Optional.empty()
        : unit(scan.rest()).map(new BigInteger(digits)::multiply);
  }

  private static Optional<BigInteger> unit(String text) {
    if (text.isEmpty()) {
      return Optional.of(BigInteger.ONE);
    }
    if (text.equals("b")) {
      return Optional.of(BigInteger.valueOf(512));
    }
    int power = POWERS.indexOf(text.substring(0, 1).replace('k', 'K').replace('m', 'M')) + 1;
    if (power == 0) {
      return Optional.empty();
    }
    return switch (text.substring(1)) {
      case "", "iB" -> Optional.of(BigInteger.valueOf(1024).pow(power));
      case "B" -> Optional.of(BigInteger.valueOf(1000).pow(power));
      default -> Optional.empty();
    };
  }
}
