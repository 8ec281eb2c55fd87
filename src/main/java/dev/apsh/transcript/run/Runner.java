package dev.apsh.transcript.run;

import dev.apsh.transcript.outcome.FileResult;
import dev.apsh.transcript.outcome.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Runs files, several at once if wanted, and hands over the results in the order of the files.
final class Runner {
  /// As deep as the first thread of the program may nest.
  private static final long STACK = 512L << 20;

  /// How many files a thread may be ahead of the report.
  private static final int AHEAD = 16;

  private final Test test;
  private final InstantSource clock;

  Runner(Test test, InstantSource clock) {
    this.test = test;
    this.clock = clock;
  }

  /// Runs one file.
  @FunctionalInterface
  interface Test {
    Outcome run(Path file);
  }

  /// Takes a result; false when no more is wanted.
  @FunctionalInterface
  interface Sink {
    boolean take(FileResult result) throws IOException;
  }

  void run(List<Path> files, int threads, Sink sink) throws IOException {
    if (threads == 1 || files.size() < 2) {
      for (Path file : files) {
        if (!sink.take(run(file))) {
          return;
        }
      }
    } else {
      runAtOnce(files, Math.min(threads, files.size()), sink);
    }
  }

  private FileResult run(Path file) {
    Instant start = clock.instant();
    Outcome outcome = test.run(file);
    return new FileResult(file, outcome, Duration.between(start, clock.instant()));
  }

  private void runAtOnce(List<Path> files, int threads, Sink sink) throws IOException {
    Queue queue = new Queue(threads);
    try {
      Iterator<Path> rest = files.iterator();
      Deque<FutureTask<FileResult>> started = new ArrayDeque<>();
      while (rest.hasNext() || !started.isEmpty()) {
        while (rest.hasNext() && started.size() < threads * AHEAD) {
          Path file = rest.next();
          FutureTask<FileResult> task = new FutureTask<>(() -> run(file));
          queue.add(task);
          started.add(task);
        }
        if (!sink.take(result(started.remove()))) {
          return;
        }
      }
    } finally {
      queue.close();
    }
  }

  private static FileResult result(FutureTask<FileResult> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Threads that take the tasks in order, until it is closed.
  private static final class Queue {
    private final Deque<FutureTask<?>> tasks = new ArrayDeque<>();
    private boolean closed;

    Queue(int threads) {
      for (int i = 0; i < threads; i++) {
        Thread thread = new Thread(null, this::work, "test-" + (i + 1), STACK);
        thread.setDaemon(true);
        thread.start();
      }
    }

    synchronized void add(FutureTask<?> task) {
      tasks.add(task);
      notifyAll();
    }

    /// What has begun goes on to its end, unheard.
    synchronized void close() {
      closed = true;
      notifyAll();
    }

    private synchronized FutureTask<?> next() throws InterruptedException {
      while (tasks.isEmpty() && !closed) {
        wait();
      }
      return closed ? new FutureTask<>(() -> {}, "") : tasks.remove();
    }

    private synchronized boolean isOpen() {
      return !closed;
    }

    private void work() {
      try {
        while (isOpen()) {
          next().run();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
