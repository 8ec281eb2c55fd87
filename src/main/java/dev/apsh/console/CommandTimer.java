package dev.apsh.console;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The wall time that commands of transcripts may take.
final class CommandTimer {
  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(
          1,
          body -> {
            Thread thread = new Thread(body, "timeouts");
            thread.setDaemon(true);
            return thread;
          });

  CommandTimer() {
    executor.setRemoveOnCancelPolicy(true);
  }

  /// Runs `late` once so much time has passed, unless what this gives is run before.
  Runnable start(Duration most, Runnable late) {
    Future<?> waiting = executor.schedule(late, most.toMillis(), TimeUnit.MILLISECONDS);
    return () -> {
      boolean _ = waiting.cancel(false);
    };
  }
}
