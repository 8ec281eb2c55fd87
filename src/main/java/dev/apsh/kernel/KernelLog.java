package dev.apsh.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The kernel's ring buffer, as dmesg reads it.
public final class KernelLog {
  private final Clock clock;
  private final List<Message> messages = new ArrayList<>();

  public KernelLog(Clock clock) {
    this.clock = clock;
  }

  public void log(Level level, String text) {
    messages.add(new Message(clock.uptime(), level, text));
  }

  public List<Message> messages() {
    return List.copyOf(messages);
  }

  public void clear() {
    messages.clear();
  }

  /// A line of the log: when since boot, how grave, what.
  public record Message(Duration since, Level level, String text) {}

  /// How grave a line is; the number is syslog's.
  public enum Level {
    EMERG(0),
    ALERT(1),
    CRIT(2),
    ERR(3),
    WARNING(4),
    NOTICE(5),
    INFO(6),
    DEBUG(7);

    private final int number;

    Level(int number) {
      this.number = number;
    }

    public int number() {
      return number;
    }
  }
}
