package dev.apsh.kernel;

import dev.apsh.kernel.Uevent.Action;
import dev.apsh.kernel.Uevent.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The kernel's channel of uevents, numbered from boot on.
public final class Uevents {
  private final List<Consumer<Uevent>> listeners = new ArrayList<>();
  private final Clock clock;
  private final Deque<Uevent> kept = new ArrayDeque<>();
  private Optional<Runnable> keeper = Optional.empty();
  private boolean handling;
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
    if (listeners.isEmpty() && keeper.isEmpty()) {
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
    keeper.ifPresent(told -> {
      kept.add(event);
      told.run();
    });
  }

  /// From now on events are kept until udev has handled them.
  ///
  /// @param told runs whenever one was kept
  public void keep(Runnable told) {
    keeper = Optional.of(told);
  }

  /// The one that was kept last.
  public Optional<Uevent> newest() {
    return Optional.ofNullable(kept.peekLast());
  }

  /// Whether udev has yet to handle some, or is about one.
  public boolean hasKept() {
    return !kept.isEmpty();
  }

  /// Whether udev is about one.
  public boolean isHandling() {
    return handling;
  }

  /// Hands all that are kept to udev, one by one, and those that come meanwhile.
  public void handle(Consumer<Uevent> udev) {
    handling = true;
    try {
      while (!kept.isEmpty()) {
        udev.accept(kept.getFirst());
        kept.removeFirst();
      }
    } finally {
      handling = false;
    }
  }

  /// Nobody is there to handle what is kept.
  public void drop() {
    kept.clear();
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
