package dev.apsh.kernel;

import dev.apsh.kernel.Uevent.Action;
import dev.apsh.kernel.Uevent.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The kernel's channel of uevents, numbered from boot on.
public final class Uevents {
  private final List<Consumer<Uevent>> listeners = new ArrayList<>();
  private final Clock clock;
  private long sequence;

  public Uevents(Clock clock) {
    this.clock = clock;
  }

  /// Sends one, with properties that only this one has before those of its source. What is on no
  /// bus and of no class is not heard of.
  public void send(Action action, Source source, String... more) {
    if (source.subsystem().isEmpty()) {
      return;
    }
    sequence++;
    if (listeners.isEmpty()) {
      return;
    }
    List<String> properties = new ArrayList<>(List.of(more));
    properties.addAll(source.properties());
    Uevent event =
        new Uevent(
            sequence,
            clock.uptime(),
            action,
            source.path(),
            source.subsystem(),
            List.copyOf(properties));
    List.copyOf(listeners).forEach(listener -> listener.accept(event));
  }

  /// The number of the last one, as /sys/kernel/uevent_seqnum shows it.
  public long sequence() {
    return sequence;
  }

  public void listen(Consumer<Uevent> listener) {
    listeners.add(listener);
  }

  public void forget(Consumer<Uevent> listener) {
    listeners.remove(listener);
  }
}
