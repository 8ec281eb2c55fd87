package dev.apsh.linux;

import dev.apsh.kernel.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The world's one baton: a task runs while it holds it, and gives it up only where a real process
/// would block.
///
/// Ready tasks run in order of creation; when all sleep, virtual time moves to the first who wakes.
public final class Scheduler {
  private static final long SLICE = 1_000_000;

  private final Clock clock;
  private final Limits limits;
  private final List<Task> tasks = new ArrayList<>();
  private Outside outside = Outside.NONE;
  private final Task first = Task.onThisThread();
  private Task running = first;
  private Optional<RuntimeException> failure = Optional.empty();
  private boolean closing;
  private long turns;
  private int sleeping;
  private long steps;
  private long sliceEnd = SLICE;
  private volatile boolean attention;

  public Scheduler(Clock clock, Limits limits) {
    this.clock = clock;
    this.limits = limits;
    tasks.add(running);
  }

  /// Makes the calling thread the first task's: it holds the baton from now on.
  public void enter(Outside world) {
    outside = world;
    first.moveToThisThread();
  }

  public Limits limits() {
    return limits;
  }

  /// How many steps all tasks have made.
  public long steps() {
    return steps;
  }

  /// Starts a task that becomes ready now and runs when its turn comes.
  public Task start(Runnable body) {
    Task task = Task.of(() -> run(body), this::end);
    tasks.add(task);
    return task;
  }

  private void run(Runnable body) {
    try {
      body.run();
    } catch (Killed killed) {
      // ended where it waited, as the world closes
    } catch (RuntimeException e) {
      failure = Optional.of(e);
    } catch (StackOverflowError e) {
      failure = Optional.of(new LimitReached("apsh: limit of the stack reached"));
    }
  }

  /// One command, one turn of a loop, one line of a long read: where signals, limits and slices are
  /// heeded.
  public void step() {
    if (++steps >= sliceEnd || attention) {
      heed();
    }
  }

  private void heed() {
    if (steps > limits.steps()) {
      throw new LimitReached("apsh: limit of " + limits.steps() + " steps reached");
    }
    if (attention) {
      attention = false;
      outside.interrupted();
    }
    if (steps >= sliceEnd) {
      sliceEnd = steps + SLICE;
      giveWay();
    }
  }

  /// From any thread: somebody outside pressed Ctrl-C; heeded at the next step.
  public void interrupt() {
    attention = true;
    outside.wake();
  }

  /// Lets every other task that could run do so until it blocks or has had its slice.
  public void giveWay() {
    Task me = running;
    if (tasks.stream().anyMatch(task -> task != me && task.isRunnable())) {
      me.standBack(++turns);
      switchTo(choose(), me);
    }
  }

  /// Gives up the baton until `ready` holds.
  public void await(BooleanSupplier ready) {
    Task me = running;
    if (ready.getAsBoolean()) {
      return;
    }
    me.waitFor(ready);
    switchTo(choose(), me);
  }

  /// Sleeps for `time` of the world's clock, or until `sooner` holds.
  public void sleep(Duration time, BooleanSupplier sooner) {
    boolean[] due = {false};
    Clock.Timer timer = clock.after(time, () -> due[0] = true);
    sleeping++;
    try {
      await(() -> due[0] || sooner.getAsBoolean());
    } finally {
      sleeping--;
      clock.cancel(timer);
    }
  }

  private void switchTo(Task next, Task me) {
    if (next != me) {
      running = next;
      me.handTo(next);
    }
    me.waitNoMore();
    if (me == first && failure.isPresent()) {
      RuntimeException thrown = failure.get();
      failure = Optional.empty();
      throw thrown;
    }
  }

  /// Whether there is no task but the first, and none that has stood back.
  public boolean isIdle() {
    return tasks.size() == 1 && running == first && turns == 0 && !closing && failure.isEmpty();
  }

  /// No step has been made yet.
  public void beginAnew() {
    steps = 0;
    sliceEnd = SLICE;
    attention = false;
    outside = Outside.NONE;
  }

  /// Ends the world: every other task is killed where it waits.
  public void close() {
    closing = true;
    for (Task task : List.copyOf(tasks)) {
      if (task != first && task.die()) {
        switchTo(task, first);
      }
    }
    tasks.clear();
  }

  /// The task that runs next: a ready one, else the one that has stood back longest, else the first
  /// whom time wakes.
  private Task choose() {
    while (true) {
      if (closing || failure.isPresent()) {
        return first;
      }
      for (Task task : tasks) {
        if (task.isReady()) {
          return task;
        }
      }
      Optional<Task> behind =
          tasks.stream().filter(Task::hasStoodBack).min(Comparator.comparingLong(Task::turn));
      if (behind.isPresent()) {
        return behind.get();
      }
      if (attention) {
        attention = false;
        outside.interrupted();
      } else if (sleeping == 0 || !clock.advance()) {
        outside.stuck();
      }
    }
  }

  /// On the thread of a task that has ended: the baton goes on.
  private void end(Task ended) {
    tasks.remove(ended);
    Task next = choose();
    running = next;
    next.resume();
  }
}
