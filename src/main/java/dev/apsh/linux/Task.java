package dev.apsh.linux;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A thread of the world: it runs only while it holds the scheduler's baton.
public final class Task {
  private Thread thread;
  private Optional<BooleanSupplier> waitingFor = Optional.empty();
  private long turn;
  private volatile boolean baton;
  private boolean started;
  private boolean dying;

  private Task(Thread thread, boolean baton) {
    this.thread = thread;
    this.baton = baton;
    this.started = baton;
  }

  static Task onThisThread() {
    return new Task(Thread.currentThread(), true);
  }

  void moveToThisThread() {
    thread = Thread.currentThread();
  }

  static Task of(Runnable body, Consumer<Task> end) {
    Task[] made = new Task[1];
    Thread thread =
        Thread.ofVirtual()
            .unstarted(() -> {
              try {
                body.run();
              } finally {
                end.accept(made[0]);
              }
            });
    made[0] = new Task(thread, false);
    return made[0];
  }

  boolean isReady() {
    return !hasStoodBack() && isRunnable();
  }

  /// Could run, at once or when its turn comes.
  boolean isRunnable() {
    return waitingFor.isEmpty() || waitingFor.get().getAsBoolean();
  }

  boolean hasStoodBack() {
    return turn > 0;
  }

  /// When it stood back; lower was earlier.
  long turn() {
    return turn;
  }

  void waitFor(BooleanSupplier condition) {
    waitingFor = Optional.of(condition);
  }

  /// Lets the others go first.
  void standBack(long next) {
    turn = next;
  }

  void waitNoMore() {
    waitingFor = Optional.empty();
    turn = 0;
  }

  /// Gives this task the baton.
  void resume() {
    baton = true;
    if (started) {
      LockSupport.unpark(thread);
    } else {
      started = true;
      thread.start();
    }
  }

  /// On this task's own thread: gives `next` the baton and sleeps until it comes back.
  void handTo(Task next) {
    baton = false;
    next.resume();
    while (!baton) {
      LockSupport.park(this);
    }
    if (dying) {
      throw new Killed(Signal.KILL);
    }
  }

  /// From now on this task ends as soon as it is given the baton; false when it never ran.
  boolean die() {
    dying = true;
    return started;
  }
}
