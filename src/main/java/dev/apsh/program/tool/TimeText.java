package dev.apsh.program.tool;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Times as people write them for date -d and touch -d: `@0`, `2019-06-13 12:00`, `+1 day`,
/// `yesterday`.
public final class TimeText {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Instant now;
  private Optional<LocalDate> date = Optional.empty();
  private Optional<LocalTime> time = Optional.empty();
  private ZoneOffset zone = ZoneOffset.UTC;
  private LocalDateTime moved;
  private boolean midnight;

  private TimeText(Instant now) {
    this.now = now;
    this.moved = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  /// The time that `text` means; empty when it means none.
  public static Optional<Instant> parse(String text, Instant now) {
    Scan scan = new Scan(text.strip());
    if (scan.take("@")) {
      String number = scan.decimal();
      return number.isEmpty() || !scan.isAtEnd() || number.contains("e")
          ? Optional.empty()
          : Optional.of(seconds(number));
    }
    try {
      return new TimeText(now).read(text);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Instant seconds(String number) {
    java.math.BigDecimal value = new java.math.BigDecimal(number);
    java.math.BigDecimal nanos = value.movePointRight(9).setScale(0, java.math.RoundingMode.FLOOR);
    java.math.BigInteger[] parts =
        nanos.toBigInteger().divideAndRemainder(java.math.BigInteger.valueOf(1_000_000_000));
    return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
  }

  private Optional<Instant> read(String text) {
    Scan scan = new Scan(text.toLowerCase(Locale.ROOT));
    scan.all(" \t,");
    while (!scan.isAtEnd()) {
      if (!readAbsolute(scan) && !readRelative(scan)) {
        return Optional.empty();
      }
      scan.all(" \t,");
    }
    if (date.isPresent() || time.isPresent() || midnight) {
      LocalDateTime base = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
      LocalDateTime start =
          LocalDateTime.of(date.orElse(base.toLocalDate()), time.orElse(LocalTime.MIDNIGHT));
      LocalDateTime shifted = start.plus(java.time.Duration.between(base, moved));
      return Optional.of(shifted.toInstant(zone));
    }
    return Optional.of(moved.toInstant(ZoneOffset.UTC));
  }

  private boolean readAbsolute(Scan scan) {
    int start = scan.position();
    if (readDate(scan)) {
      return true;
    }
    scan.back(start);
    if (readTime(scan)) {
      return true;
    }
    scan.back(start);
    for (String word : List.of("utc", "gmt", "z")) {
      if (scan.take(word) && !Character.isLetter(scan.peek())) {
        zone = ZoneOffset.UTC;
        return true;
      }
      scan.back(start);
    }
    return false;
  }

  /// `2019-06-13`, with a `t` before the time; `20190613`; `13 jun 2019`; `jun 13 2019`.
  private boolean readDate(Scan scan) {
    String first = scan.digits();
    if (first.length() == 4 && scan.take("-")) {
      String month = scan.digits();
      boolean right = scan.take("-");
      String day = scan.digits();
      boolean whole = right && !month.isEmpty() && !day.isEmpty() && month.length() < 3;
      if (whole) {
        setDate(first, Integer.parseInt(month), day);
        scan.one("t");
      }
      return whole;
    }
    if (first.length() == 8 && scan.peek() != ':') {
      setDate(first.substring(0, 4), Integer.parseInt(first.substring(4, 6)), first.substring(6));
      return true;
    }
    scan.all(" ");
    String name = scan.all("abcdefghijklmnopqrstuvwxyz");
    int month = MONTHS.indexOf(name.substring(0, Math.min(3, name.length()))) + 1;
    if (month == 0 || first.length() > 2) {
      return false;
    }
    scan.all(" ");
    String day = first.isEmpty() ? scan.digits() : first;
    scan.all(" ,");
    int rest = scan.position();
    String year = scan.digits();
    if (year.length() != 4 || scan.peek() == ':') {
      scan.back(rest);
      year = "" + moved.getYear();
    }
    if (day.isEmpty() || day.length() > 2) {
      return false;
    }
    setDate(year, month, day);
    return true;
  }

  private void setDate(String year, int month, String day) {
    date =
        Optional.of(
            LocalDate.of(
                Integer.parseInt(year),
                month,
                Integer.parseInt(day.substring(0, Math.min(day.length(), 4)))));
  }

  /// `12:00`, `12:00:00.5`, with `+02:00` or `z` behind it.
  private boolean readTime(Scan scan) {
    String hour = scan.digits();
    if (hour.isEmpty() || hour.length() > 2 || !scan.take(":")) {
      return false;
    }
    String minute = scan.digits();
    String second = scan.take(":") ? scan.digits() : "0";
    String part = scan.take(".") ? (scan.digits() + "000000000").substring(0, 9) : "0";
    if (minute.length() != 2 || second.isEmpty() || second.length() > 2) {
      return false;
    }
    time =
        Optional.of(
            LocalTime.of(
                Integer.parseInt(hour),
                Integer.parseInt(minute),
                Integer.parseInt(second),
                Integer.parseInt(part)));
    int here = scan.position();
    scan.all(" ");
    String sign = scan.one("+-");
    String offset = sign.isEmpty() ? "" : scan.digits();
    String minutes = offset.length() == 2 && scan.take(":") ? scan.digits() : "";
    if (offset.length() == 4 || (offset.length() == 2 && minutes.length() == 2)) {
      String all = offset + minutes;
      int size = Integer.parseInt(all.substring(0, 2)) * 60 + Integer.parseInt(all.substring(2));
      zone = ZoneOffset.ofTotalSeconds((sign.equals("-") ? -size : size) * 60);
    } else {
      scan.back(here);
    }
    return true;
  }

  private boolean readRelative(Scan scan) {
    String sign = scan.all("+- ");
    String digits = scan.digits();
    scan.all(" ");
    String word = scan.all("abcdefghijklmnopqrstuvwxyz");
    if (digits.isEmpty() && sign.isBlank()) {
      switch (word) {
        case "now" -> {
          return true;
        }
        case "today" -> {
          return true;
        }
        case "midnight" -> {
          midnight = true;
          return true;
        }
        case "yesterday" -> {
          return move("day", -1);
        }
        case "tomorrow" -> {
          return move("day", 1);
        }
        case "next", "last" -> {
          scan.all(" ");
          String unit = scan.all("abcdefghijklmnopqrstuvwxyz");
          return move(unit, word.equals("next") ? 1 : -1);
        }
        default -> {
          return move(word, ago(scan) ? -1 : 1);
        }
      }
    }
    if (digits.length() > 9) {
      return false;
    }
    long amount = digits.isEmpty() ? 1 : Long.parseLong(digits);
    boolean back = sign.contains("-") != ago(scan);
    return move(word, back ? -amount : amount);
  }

  private static boolean ago(Scan scan) {
    int here = scan.position();
    scan.all(" ");
    boolean ago = scan.take("ago");
    if (!ago) {
      scan.back(here);
    }
    return ago;
  }

  private boolean move(String unit, long amount) {
    String one =
        unit.endsWith("s") && unit.length() > 1 ? unit.substring(0, unit.length() - 1) : unit;
    LocalDateTime before = moved;
    switch (one) {
      case "sec", "second" -> moved = moved.plusSeconds(amount);
      case "min", "minute" -> moved = moved.plusMinutes(amount);
      case "hour" -> moved = moved.plusHours(amount);
      case "day" -> moved = moved.plusDays(amount);
      case "week" -> moved = moved.plusWeeks(amount);
      case "fortnight" -> moved = moved.plusWeeks(2 * amount);
      case "month" -> moved = moved.plusMonths(amount);
      case "year" -> moved = moved.plusYears(amount);
      default -> {
        return false;
      }
    }
    return amount == 0 || !moved.equals(before);
  }
}
