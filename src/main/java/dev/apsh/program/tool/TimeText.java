package dev.apsh.program.tool;

import java.time.DateTimeException;
import java.time.DayOfWeek;
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

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final Instant now;
  private Optional<LocalDate> date = Optional.empty();
  private Optional<LocalTime> time = Optional.empty();
  private ZoneOffset zone = ZoneOffset.UTC;
  private Optional<DayOfWeek> weekday = Optional.empty();
  private int weekdayOrder;
  private long months;
  private long days;
  private long seconds;
  private boolean midnight;

  private TimeText(Instant now) {
    this.now = now;
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
    LocalDateTime base = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    boolean fromMidnight = date.isPresent() || weekday.isPresent() || midnight;
    LocalTime start = time.orElse(fromMidnight ? LocalTime.MIDNIGHT : base.toLocalTime());
    LocalDateTime shifted = LocalDateTime.of(day(date.orElse(base.toLocalDate())), start);
    return Optional.of(shifted.plusSeconds(seconds).toInstant(zone));
  }

  /// The day that is meant, counted from one: a day that its month has not is one of the next.
  private LocalDate day(LocalDate from) {
    LocalDate moved = from.withDayOfMonth(1).plusMonths(months).plusDays(from.getDayOfMonth() - 1L);
    if (weekday.isEmpty() || date.isPresent()) {
      return moved.plusDays(days);
    }
    int ahead = (weekday.get().getValue() - moved.getDayOfWeek().getValue() + 7) % 7;
    int weeks = weekdayOrder - (weekdayOrder > 0 && ahead > 0 ? 1 : 0);
    return moved.plusDays(ahead + 7L * weeks + days);
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
    if (readWeekday(scan)) {
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

  /// `mon`, `next friday`, `last sunday`
  private boolean readWeekday(Scan scan) {
    String word = scan.all(LETTERS);
    int order = word.equals("next") ? 1 : word.equals("last") ? -1 : 0;
    if (order != 0 || word.equals("this")) {
      scan.all(" ");
      word = scan.all(LETTERS);
    }
    for (DayOfWeek each : DayOfWeek.values()) {
      String name = each.name().toLowerCase(Locale.ROOT);
      boolean usual = word.equals(name) || word.equals(name.substring(0, 3));
      boolean longer = List.of("tues", "wednes", "thur", "thurs").contains(word);
      if (usual || (longer && name.startsWith(word))) {
        weekday = Optional.of(each);
        weekdayOrder = order;
        scan.one(".");
        return true;
      }
    }
    return false;
  }

  /// `12/25/2020`, `12/25`, `2020/12/25`
  private boolean readSlashes(Scan scan, String first) {
    String second = scan.digits();
    String third = scan.take("/") ? scan.digits() : "";
    if (second.isEmpty() || second.length() > 2) {
      return false;
    }
    if (first.length() == 4) {
      setDate(first, Integer.parseInt(second), third);
    } else {
      String year = third.length() == 2 ? (third.compareTo("69") < 0 ? "20" : "19") + third : third;
      setDate(year.isEmpty() ? year() : year, Integer.parseInt(first), second);
    }
    return true;
  }

  private String year() {
    return "" + LocalDateTime.ofInstant(now, ZoneOffset.UTC).getYear();
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
    if (!first.isEmpty() && first.length() <= 4 && scan.take("/")) {
      return readSlashes(scan, first);
    }
    if (first.length() == 8 && scan.peek() != ':') {
      setDate(first.substring(0, 4), Integer.parseInt(first.substring(4, 6)), first.substring(6));
      return true;
    }
    scan.all(" ");
    String name = scan.all(LETTERS);
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
      year = year();
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
    if (hour.isEmpty() || hour.length() > 2) {
      return false;
    }
    if (!scan.take(":")) {
      return readHalf(scan, Integer.parseInt(hour), 0, 0);
    }
    String minute = scan.digits();
    String second = scan.take(":") ? scan.digits() : "0";
    String part = scan.take(".") ? (scan.digits() + "000000000").substring(0, 9) : "0";
    if (minute.length() != 2 || second.isEmpty() || second.length() > 2) {
      return false;
    }
    int half = scan.position();
    if (readHalf(
        scan, Integer.parseInt(hour), Integer.parseInt(minute), Integer.parseInt(second))) {
      return true;
    }
    scan.back(half);
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

  /// The hours of half a day, before `am` or `pm`.
  private boolean readHalf(Scan scan, int hour, int minute, int second) {
    scan.all(" ");
    String half = scan.all("apm.").replace(".", "");
    boolean right = half.equals("am") || half.equals("pm");
    if (!right || hour < 1 || hour > 12) {
      return false;
    }
    time = Optional.of(LocalTime.of(hour % 12 + (half.equals("pm") ? 12 : 0), minute, second));
    return true;
  }

  private boolean readRelative(Scan scan) {
    String sign = scan.all("+- ");
    String digits = scan.digits();
    scan.all(" ");
    String word = scan.all(LETTERS);
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
          String unit = scan.all(LETTERS);
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
    switch (one) {
      case "sec", "second" -> seconds += amount;
      case "min", "minute" -> seconds += 60 * amount;
      case "hour" -> seconds += 3600 * amount;
      case "day" -> days += amount;
      case "week" -> days += 7 * amount;
      case "fortnight" -> days += 14 * amount;
      case "month" -> months += amount;
      case "year" -> months += 12 * amount;
      default -> {
        return false;
      }
    }
    return true;
  }
}
