package dev.apsh.program.awk;

import dev.apsh.program.tool.Strftime;
import dev.apsh.shell.TimeText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// The functions of files, commands and time.
final class SystemFunctions {
  private static final int SIGNAL = 128;
  private static final int KILLED_BY = 256;

  private SystemFunctions() {}

  static Value call(Run run, String name, List<Expression> given) {
    return switch (name) {
      case "close" -> Value.of(ended(run.streams().close(run.text(given.getFirst().value(run)))));
      case "fflush" -> fflush(run, given);
      case "system" -> Value.of(ended(run.streams().system(run.text(given.getFirst().value(run)))));
      case "systime" -> Value.of((double) now(run).getEpochSecond());
      case "mktime" -> mktime(run.text(given.getFirst().value(run)));
      default -> strftime(run, given);
    };
  }

  /// What a command that a signal ended is said to have given.
  private static double ended(int status) {
    return status > SIGNAL && status < SIGNAL + 65 ? status - SIGNAL + KILLED_BY : status;
  }

  private static Instant now(Run run) {
    return run.call().process().sys().clock().now();
  }

  private static Value fflush(Run run, List<Expression> given) {
    if (given.isEmpty()) {
      run.streams().flush();
      return Value.ZERO;
    }
    String name = run.text(given.getFirst().value(run));
    if (name.isEmpty()) {
      run.streams().flush();
      return Value.ZERO;
    }
    int status = run.streams().flush(name);
    if (status < 0) {
      run.warn("fflush: `" + name + "' is not an open file, pipe or co-process");
    }
    return Value.of(status);
  }

  private static Value strftime(Run run, List<Expression> given) {
    String format =
        given.isEmpty() ? "%a %b %e %H:%M:%S %Z %Y" : run.text(given.getFirst().value(run));
    Instant when =
        given.size() > 1 ? TimeText.moment((long) given.get(1).value(run).number()) : now(run);
    return Value.of(Strftime.format(when, format));
  }

  private static Value mktime(String text) {
    String[] words = text.strip().split("[ \t]+");
    if (words.length < 6) {
      return Value.of(-1);
    }
    long[] numbers = new long[6];
    for (int i = 0; i < 6; i++) {
      if (Numbers.scan(words[i], 0) != words[i].length()) {
        return Value.of(-1);
      }
      numbers[i] = (long) Numbers.leading(words[i]);
    }
    try {
      LocalDateTime start = LocalDate.of((int) numbers[0], 1, 1).atStartOfDay();
      return Value.of(
          (double)
              start
                  .plusMonths(numbers[1] - 1)
                  .plusDays(numbers[2] - 1)
                  .plusHours(numbers[3])
                  .plusMinutes(numbers[4])
                  .plusSeconds(numbers[5])
                  .toEpochSecond(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Value.of(-1);
    }
  }
}
