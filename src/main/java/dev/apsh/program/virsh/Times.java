package dev.apsh.program.virsh;

import dev.apsh.linux.Sys;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// Times as QEMU puts them before its messages.
final class Times {
  private Times() {}

  /// Now, such as `2019-06-13T12:00:00.000000Z`.
  static String of(Sys sys) {
    ZonedDateTime time = sys.clock().now().atZone(ZoneOffset.UTC);
    return "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ"
        .formatted(
            time.getYear(),
            time.getMonthValue(),
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond(),
            time.getNano() / 1000);
  }
}
