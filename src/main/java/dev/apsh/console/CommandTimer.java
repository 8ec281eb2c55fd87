package dev.apsh.console;

import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/// The wall time that commands of transcripts may take: one thread looks from time to time which
/// have taken too long, so that those that have not pay next to nothing.
final class CommandTimer {
  private static final long BETWEEN_LOOKS = 50;

  private final Set<Waiting> waiting = new HashSet<>();
  private boolean isLooking;

  /// A command that runs.
  private static final class Waiting {
    private final long since;
    private final long most;
    private final Runnable late;

    Waiting(long since, long most, Runnable late) {
      this.since = since;
      this.most = most;
      this.late = late;
    }
  }

  /// Runs `late` once so much time has passed, unless what this gives is run before; it does not
  /// begin any more when that has been run.
  synchronized Runnable start(Duration most, Runnable late) {
    if (!isLooking) {
      isLooking = true;
      Thread thread = new Thread(this::look, "timeouts");
      thread.setDaemon(true);
      thread.start();
    }
    Waiting command = new Waiting(System.nanoTime(), most.toNanos(), late);
    waiting.add(command);
    return () -> end(command);
  }

  private synchronized void end(Waiting command) {
    waiting.remove(command);
  }

  private void look() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        endLate(System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void endLate(long now) {
    for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
      Waiting command = all.next();
      if (now - command.since >= command.most) {
        all.remove();
        command.late.run();
      }
    }
  }
}
