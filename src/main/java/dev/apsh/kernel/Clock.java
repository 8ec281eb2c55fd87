package dev.apsh.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/// The world's virtual time: it stands still until it is advanced, and runs what is due on the way.
public final class Clock {
  private final Instant boot;
  private final PriorityQueue<Timer> timers = new PriorityQueue<>();
  private Instant now;
  private long ordered;

  public Clock(Instant start) {
    this.boot = start;
    this.now = start;
  }

  public Instant now() {
    return now;
  }

  /// How long the world has been running.
  public Duration uptime() {
    return Duration.between(boot, now);
  }

  /// Runs `action` once, `delay` from now.
  public Timer after(Duration delay, Runnable action) {
    Timer timer = new Timer(now.plus(delay), ordered++, action);
    timers.add(timer);
    return timer;
  }

  public void cancel(Timer timer) {
    timers.remove(timer);
  }

  /// How many timers were ever set.
  public long timers() {
    return ordered;
  }

  public boolean hasTimers() {
    return !timers.isEmpty();
  }

  /// Moves to the earliest timer and runs it; false when there is none.
  public boolean advance() {
    Timer next = timers.poll();
    if (next == null) {
      return false;
    }
    if (next.due().isAfter(now)) {
      now = next.due();
    }
    next.action().run();
    return true;
  }

  /// Something that is due at a moment; of two at the same moment the one that was set first.
  public record Timer(Instant due, long order, Runnable action) implements Comparable<Timer> {
    @Override
    public int compareTo(Timer other) {
      int sooner = due.compareTo(other.due);
      return sooner != 0 ? sooner : Long.compare(order, other.order);
    }
  }
}
