package dev.apsh.program.system;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Strftime;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// uptime: tells for how long this Linux has been running, as /proc/uptime has it.
public final class Uptime implements Tool {
  private static final List<Unit> UNITS =
      List.of(
          new Unit("decade", 3650L * 24 * 60),
          new Unit("year", 365L * 24 * 60),
          new Unit("week", 7L * 24 * 60),
          new Unit("day", 24L * 60),
          new Unit("hour", 60L));

  /// A unit of time, in minutes.
  private record Unit(String name, long minutes) {}

  @Override
  public Usage usage() {
    return Usage.of("uptime", "tell for how long the machine has been running")
        .after("procps-ng 4.0.2")
        .option("-p, --pretty", "in words alone")
        .option("-s, --since", "since when, instead")
        .option("-h, --help", "print this help")
        .notSimulated("-V");
  }

  @Override
  public int run(Call call) {
    if (call.has("h")) {
      return call.help();
    }
    if (!call.operands().isEmpty()) {
      call.err().print(call.usage().help());
      return 1;
    }
    Duration up = up(call);
    Instant now = call.process().sys().clock().now();
    if (call.has("s")) {
      call.out().println(Strftime.format(now.minus(up), "%Y-%m-%d %H:%M:%S"));
    } else if (call.has("p")) {
      call.out().println("up " + String.join(", ", words(up.toMinutes())));
    } else {
      String clock = Strftime.format(now, " %H:%M:%S up ");
      call.out().println(clock + span(up) + ",  1 user,  load average: " + load(call));
    }
    return 0;
  }

  /// Days, and hours or minutes.
  private static String span(Duration up) {
    String days = up.toDays() == 0 ? "" : up.toDays() + (up.toDays() > 1 ? " days, " : " day, ");
    int minutes = up.toMinutesPart();
    return days
        + (up.toHoursPart() == 0
            ? minutes + " min"
            : "%2d:%02d".formatted(up.toHoursPart(), minutes));
  }

  private static List<String> words(long minutes) {
    List<String> words = new ArrayList<>();
    long rest = minutes;
    for (Unit unit : UNITS) {
      long count = rest / unit.minutes();
      rest %= unit.minutes();
      if (count > 0) {
        words.add(count + " " + unit.name() + (count > 1 ? "s" : ""));
      }
    }
    if (rest > 0 || words.isEmpty()) {
      words.add(rest + (rest == 1 ? " minute" : " minutes"));
    }
    return words;
  }

  private static Duration up(Call call) {
    String seconds = first(call, "/proc/uptime", 1);
    return Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValue());
  }

  private static String load(Call call) {
    return first(call, "/proc/loadavg", 3).replace(" ", ", ");
  }

  /// The first words of a file; zeros where there is none.
  private static String first(Call call, String path, int count) {
    String text =
        call.open(path) instanceof Done<Channel>(Channel channel)
            ? new Input(channel).rest().text()
            : "0.00 0.00 0.00";
    return text.lines()
        .findFirst()
        .map(line -> Arrays.stream(line.split(" ")).limit(count).collect(Collectors.joining(" ")))
        .orElse("0");
  }
}
