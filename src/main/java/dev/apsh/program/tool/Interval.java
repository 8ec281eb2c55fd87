package dev.apsh.program.tool;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// A length of time as sleep and timeout read it: `1.5`, `2m`, `1h`, `infinity`.
public final class Interval {
  /// What stands for no end.
  public static final Duration ENDLESS = Duration.ofDays(36_500_000);

  private static final BigDecimal MOST = BigDecimal.valueOf(ENDLESS.toSeconds());

  private Interval() {}

  public static Optional<Duration> parse(String text) {
    Scan scan = new Scan(text);
    scan.blanks();
    if (scan.peek() == '-') {
      return Optional.empty();
    }
    String number = scan.decimal();
    if (number.isEmpty()) {
      String word = text.toLowerCase(Locale.ROOT);
      return word.equals("inf") || word.equals("infinity")
          ? Optional.of(ENDLESS)
          : Optional.empty();
    }
    BigDecimal factor = BigDecimal.valueOf(factor(scan.one("smhd")));
    return scan.isAtEnd() ? Optional.of(seconds(new BigDecimal(number), factor)) : Optional.empty();
  }

  private static long factor(String unit) {
    return switch (unit) {
      case "m" -> 60;
      case "h" -> 3600;
      case "d" -> 86400;
      default -> 1;
    };
  }

  private static Duration seconds(BigDecimal number, BigDecimal factor) {
    if (number.precision() - number.scale() > 12) {
      return ENDLESS;
    }
    BigDecimal seconds = number.multiply(factor);
    if (seconds.compareTo(MOST) >= 0) {
      return ENDLESS;
    }
    BigDecimal nanos =
        seconds
            .remainder(BigDecimal.ONE)
            .movePointRight(9)
            .setScale(0, java.math.RoundingMode.CEILING);
    return Duration.ofSeconds(seconds.longValue(), nanos.longValue());
  }
}
