package dev.apsh.program.crypto;

import dev.apsh.program.tool.Scan;
import java.util.Optional;

/// Numbers of adapters and domains as they are typed: decimal, or hexadecimal behind 0x.
final class Numbers {
  static final int MOST = 255;

  private Numbers() {}

  /// A number from 0 to 255; empty when it is none.
  static Optional<Integer> parse(String text) {
    Scan scan = new Scan(text);
    boolean hex = scan.takeAnyCase("0x");
    String digits = hex ? scan.hexDigits() : scan.digits();
    if (digits.isEmpty() || digits.length() > 6 || !scan.isAtEnd()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits, hex ? 16 : 10);
    return number > MOST ? Optional.empty() : Optional.of(number);
  }

  /// What is said of a text that is none.
  static String wrong(String what, String text) {
    return "'" + text + "' is no " + what + ": 0 to 255, decimal or 0x hexadecimal";
  }
}
