package dev.apsh.program.tool;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/// Formats of date: `%Y-%m-%d %H:%M:%S`, in UTC and English, with GNU's flags.
public final class Strftime {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final ZonedDateTime time;

  private Strftime(Instant when) {
    this.time = when.atZone(ZoneOffset.UTC);
  }

  /// Writes `when` as `format` says; what is no conversion stands as it is.
  public static String format(Instant when, String format) {
    return new Strftime(when).all(format);
  }

  private String all(String format) {
    StringBuilder out = new StringBuilder();
    Scan scan = new Scan(format);
    while (!scan.isAtEnd()) {
      out.append(scan.until("%"));
      if (!scan.isAtEnd()) {
        out.append(one(scan, format));
      }
    }
    return out.toString();
  }

  private String one(Scan scan, String format) {
    int start = scan.position();
    scan.take("%");
    String flags = scan.all("-_0^#");
    String width = scan.digits();
    String colons = scan.all(":");
    scan.one("EO");
    char letter = scan.peek();
    String text = letter == 'z' ? zone(colons.length()) : colons.isEmpty() ? plain(letter) : "";
    if (text.isEmpty() && letter != 'P') {
      scan.take("" + letter);
      return format.substring(start, scan.position());
    }
    scan.take("" + letter);
    return padded(text, letter, flags, width);
  }

  private static String padded(String text, char letter, String flags, String width) {
    boolean number = "CdegGHIjklmMNsSuUVwWyY".indexOf(letter) >= 0;
    String shown = text;
    if (number && flags.contains("-")) {
      shown = letter == 'N' ? text : bare(text);
    } else if (number && flags.contains("_")) {
      shown = " ".repeat(text.length() - bare(text).length()) + bare(text);
    } else if (number && flags.contains("0")) {
      shown = text.replace(' ', '0');
    }
    if (flags.contains("^")) {
      shown = shown.toUpperCase(Locale.ROOT);
    }
    if (flags.contains("#")) {
      shown = letter == 'p' ? Scan.small(shown) : shown.toUpperCase(Locale.ROOT);
    }
    int wanted = width.isEmpty() ? 0 : Math.min(1024, Integer.parseInt(width));
    if (letter == 'N' && wanted > 0) {
      return (shown + "0".repeat(wanted)).substring(0, wanted);
    }
    String fill = number && !flags.contains("_") ? "0" : " ";
    return fill.repeat(Math.max(0, wanted - shown.length())) + shown;
  }

  /// Without the zeros and blanks before the number.
  private static String bare(String text) {
    int at = 0;
    while (at < text.length() - 1 && (text.charAt(at) == '0' || text.charAt(at) == ' ')) {
      at++;
    }
    return text.substring(at);
  }

  private static String zone(int colons) {
    return switch (colons) {
      case 0 -> "+0000";
      case 1 -> "+00:00";
      case 2 -> "+00:00:00";
      default -> "+00";
    };
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static String blank(int number) {
    return (number < 10 ? " " : "") + number;
  }

  /// What a conversion stands for; empty when it is none.
  private String plain(char letter) {
    int hour12 = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    return switch (letter) {
      case '%' -> "%";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'a' -> day().substring(0, 3);
      case 'A' -> day();
      case 'b', 'h' -> month().substring(0, 3);
      case 'B' -> month();
      case 'c' -> all("%a %b %e %H:%M:%S %Y");
      case 'C' -> two(time.getYear() / 100);
      case 'd' -> two(time.getDayOfMonth());
      case 'D', 'x' -> all("%m/%d/%y");
      case 'e' -> blank(time.getDayOfMonth());
      case 'F' -> all("%Y-%m-%d");
      case 'g' -> two(time.get(IsoFields.WEEK_BASED_YEAR) % 100);
      case 'G' -> "" + time.get(IsoFields.WEEK_BASED_YEAR);
      case 'H' -> two(time.getHour());
      case 'I' -> two(hour12);
      case 'j' -> "%03d".formatted(time.getDayOfYear());
      case 'k' -> blank(time.getHour());
      case 'l' -> blank(hour12);
      case 'm' -> two(time.getMonthValue());
      case 'M' -> two(time.getMinute());
      case 'N' -> "%09d".formatted(time.getNano());
      case 'p' -> time.getHour() < 12 ? "AM" : "PM";
      case 'P' -> time.getHour() < 12 ? "am" : "pm";
      case 'q' -> "" + time.get(IsoFields.QUARTER_OF_YEAR);
      case 'r' -> all("%I:%M:%S %p");
      case 'R' -> all("%H:%M");
      case 's' -> "" + time.toEpochSecond();
      case 'S' -> two(time.getSecond());
      case 'T', 'X' -> all("%H:%M:%S");
      case 'u' -> "" + time.getDayOfWeek().getValue();
      case 'U' -> two((time.getDayOfYear() + 6 - time.getDayOfWeek().getValue() % 7) / 7);
      case 'V' -> two(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case 'w' -> "" + time.getDayOfWeek().getValue() % 7;
      case 'W' -> two((time.getDayOfYear() + 6 - (time.getDayOfWeek().getValue() - 1)) / 7);
      case 'y' -> two(time.getYear() % 100);
      case 'Y' -> "" + time.getYear();
      case 'Z' -> "UTC";
      default -> "";
    };
  }

  private String day() {
    return DAYS.get(time.getDayOfWeek().getValue() - 1);
  }

  private String month() {
    return MONTHS.get(time.getMonthValue() - 1);
  }

  /// Whether a time is shown with its hour: within the last half year, and not in the future.
  public static boolean isRecent(Instant when, Instant now) {
    return !when.isAfter(now) && when.isAfter(now.minus(31_556_952 / 2, ChronoUnit.SECONDS));
  }
}
