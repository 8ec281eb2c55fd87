package dev.apsh.bus;

import dev.apsh.bus.ApBus.Scanning;
import dev.apsh.hardware.ApFacility;
import dev.apsh.hardware.ApListener;
import dev.apsh.kernel.Clock;
import java.time.Duration;
import java.util.Optional;

/// When the bus looks again at what there is: told by the hardware, or by the clock.
final class ScanTimes {
  private final Clock clock;
  private final ApFacility facility;
  private final Runnable scan;
  private final ApListener listener;
  private int seconds = 30;
  private Optional<Clock.Timer> timer = Optional.empty();

  ScanTimes(Clock clock, ApFacility facility, Runnable scan) {
    this.clock = clock;
    this.facility = facility;
    this.scan = scan;
    this.listener = scan::run;
  }

  void start(Scanning scanning) {
    switch (scanning) {
      case TOLD -> facility.addListener(listener);
      case TIMED -> arm();
      case ASKED -> {}
    }
  }

  void stop() {
    facility.removeListener(listener);
    timer.ifPresent(clock::cancel);
    timer = Optional.empty();
  }

  /// How long a timed scan waits for the next.
  int seconds() {
    return seconds;
  }

  /// From now on so long; the wait begins again.
  void every(int next) {
    seconds = next;
    if (timer.isPresent()) {
      clock.cancel(timer.get());
      arm();
    }
  }

  private void arm() {
    timer = Optional.of(clock.after(Duration.ofSeconds(seconds), this::due));
  }

  private void due() {
    scan.run();
    arm();
  }
}
