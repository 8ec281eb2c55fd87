package dev.apsh.shell;

import java.time.Duration;
import java.util.Locale;

/// What `time` tells of a command; only the world's clock runs, no processor is ever busy.
final class TimeReport {
  private static final String USUAL = "\nreal\t%3lR\nuser\t%3lU\nsys\t%3lS";
  private static final String POSIX = "real %2R\nuser %2U\nsys %2S";

  private final String format;
  private final Duration took;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private TimeReport(String format, Duration took) {
    this.format = format;
    this.took = took;
  }

  /// Tells it as TIMEFORMAT wants it.
  static void tell(Shell shell, Duration took, boolean posix) {
    boolean own = !posix && shell.variables().isSet("TIMEFORMAT");
    String format = posix ? POSIX : own ? shell.variables().value("TIMEFORMAT") : USUAL;
    if (format.isEmpty()) {
      return;
    }
    TimeReport report = new TimeReport(format, took);
    String wrong = report.write();
    if (wrong.isEmpty()) {
      shell.complain(report.text + "\n");
    } else {
      shell.error("TIMEFORMAT: `" + wrong + "': invalid format character");
    }
  }

  /// Gives the character that means nothing, if there is one.
  private String write() {
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%' || at == format.length()) {
        text.append(c);
      } else if (!conversion()) {
        return String.valueOf(format.charAt(Math.min(at, format.length() - 1)));
      }
    }
    return "";
  }

  private boolean conversion() {
    int places = 3;
    if (format.charAt(at) >= '0' && format.charAt(at) <= '9') {
      places = Math.min(3, format.charAt(at++) - '0');
    }
    boolean minutes = at < format.length() && format.charAt(at) == 'l';
    at += minutes ? 1 : 0;
    switch (at < format.length() ? format.charAt(at) : ' ') {
      case '%' -> text.append('%');
      case 'R' -> seconds(took.toMillis(), places, minutes);
      case 'U', 'S' -> seconds(0, places, minutes);
      case 'P' -> text.append("0.00");
      default -> {
        return false;
      }
    }
    at++;
    return true;
  }

  private void seconds(long millis, int places, boolean minutes) {
    long whole = millis / 1000;
    String fraction = String.format(Locale.ROOT, "%03d", millis % 1000).substring(0, places);
    if (minutes) {
      text.append(whole / 60).append('m');
    }
    text.append(minutes ? whole % 60 : whole).append(places > 0 ? "." : "").append(fraction);
    text.append(minutes ? "s" : "");
  }
}
