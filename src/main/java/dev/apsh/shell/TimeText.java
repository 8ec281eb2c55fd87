package dev.apsh.shell;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment as strftime writes it.
public final class TimeText {
  private TimeText() {}

  public static String of(String format, ZonedDateTime when) {
    StringBuilder text = new StringBuilder();
    String pattern = format.isEmpty() ? "%X" : format;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length()) {
        text.append(one(pattern.charAt(++i), when));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /// The moment so many seconds after 1970; 1970 itself where that is no date.
  public static Instant moment(long seconds) {
    boolean date =
        seconds >= Instant.MIN.getEpochSecond() && seconds <= Instant.MAX.getEpochSecond();
    return Instant.ofEpochSecond(date ? seconds : 0);
  }

  private static String one(char letter, ZonedDateTime when) {
    return switch (letter) {
      case '%' -> "%";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 's' -> String.valueOf(when.toEpochSecond());
      case 'e' -> "%2d".formatted(when.getDayOfMonth());
      case 'u' -> String.valueOf(when.getDayOfWeek().getValue());
      case 'w' -> String.valueOf(when.getDayOfWeek().getValue() % 7);
      case 'Y' -> String.valueOf(when.getYear());
      case 'C' -> "%02d".formatted(when.getYear() / 100);
      default -> pattern(letter).isEmpty() ? "%" + letter : formatted(pattern(letter), when);
    };
  }

  private static String formatted(String pattern, ZonedDateTime when) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(when);
  }

  private static String pattern(char letter) {
    return switch (letter) {
      case 'y' -> "uu";
      case 'm' -> "MM";
      case 'd' -> "dd";
      case 'H' -> "HH";
      case 'I' -> "hh";
      case 'M' -> "mm";
      case 'S' -> "ss";
      case 'p' -> "a";
      case 'j' -> "DDD";
      case 'a' -> "EEE";
      case 'A' -> "EEEE";
      case 'b', 'h' -> "MMM";
      case 'B' -> "MMMM";
      case 'F' -> "uuuu-MM-dd";
      case 'T', 'X' -> "HH:mm:ss";
      case 'R' -> "HH:mm";
      case 'D', 'x' -> "MM/dd/uu";
      case 'z' -> "xx";
      case 'Z' -> "'UTC'";
      case 'c' -> "EEE MMM ppd HH:mm:ss uuuu";
      default -> "";
    };
  }
}
