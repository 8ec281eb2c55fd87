package dev.apsh.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Clock;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Read;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchedulerTest {
  private final Clock clock = new Clock(Instant.EPOCH);
  private final Scheduler scheduler = new Scheduler(clock, Limits.BATCH);
  private final List<String> told = new ArrayList<>();

  @AfterEach
  void end() {
    scheduler.close();
  }

  @Test
  void aTaskRunsOnlyWhenTheOtherBlocks() {
    boolean[] done = {false};
    scheduler.start(() -> {
      told.add("second");
      done[0] = true;
    });
    told.add("first");
    scheduler.await(() -> done[0]);
    told.add("first again");
    assertThat(told).containsExactly("first", "second", "first again");
  }

  @Test
  void readyTasksRunInOrderOfCreation() {
    for (int i = 0; i < 5; i++) {
      int number = i;
      scheduler.start(() -> told.add("" + number));
    }
    scheduler.await(() -> told.size() == 5);
    assertThat(told).containsExactly("0", "1", "2", "3", "4");
  }

  @Test
  void timeMovesWhenAllSleep() {
    scheduler.start(() -> sleepAndTell(3, "three"));
    scheduler.start(() -> sleepAndTell(1, "one"));
    sleepAndTell(2, "two");
    scheduler.await(() -> told.size() == 3);
    assertThat(told).containsExactly("one", "two", "three");
    assertThat(clock.now()).isEqualTo(Instant.EPOCH.plusSeconds(3));
  }

  @Test
  void aPipeBlocksItsWriterWhenItIsFull() {
    Pipe pipe = new Pipe(scheduler::await);
    Channel in = pipe.writingEnd();
    scheduler.start(() -> {
      for (int i = 0; i < 100; i++) {
        in.write(Bytes.of("x".repeat(5000)));
      }
      in.close();
    });
    int total = 0;
    Channel out = pipe.readingEnd();
    for (Read read = out.read(9999); read instanceof Content(Bytes b) && !b.isEmpty(); ) {
      total += b.length();
      read = out.read(9999);
    }
    assertThat(total).isEqualTo(500_000);
  }

  @Test
  void aPipeWithoutAReaderIsBroken() {
    Pipe pipe = new Pipe(scheduler::await);
    pipe.readingEnd().close();
    assertThat(pipe.writingEnd().write(Bytes.of("x"))).isEqualTo(Errno.EPIPE.refused());
  }

  @Test
  void whoNeverGivesUpTheBatonLosesItAfterASlice() {
    boolean[] stop = {false};
    scheduler.start(() -> {
      while (!stop[0]) {
        scheduler.step();
      }
    });
    scheduler.giveWay();
    told.add("back");
    stop[0] = true;
    assertThat(told).containsExactly("back");
  }

  @Test
  void aWorldInWhichAllAreBlockedEnds() {
    assertThatThrownBy(() -> scheduler.await(() -> false))
        .isInstanceOf(LimitReached.class)
        .hasMessage("apsh: every process is blocked");
  }

  @Test
  void aLimitInATaskReachesTheFirst() {
    scheduler.start(() -> {
      throw new LimitReached("apsh: limit of something reached");
    });
    assertThatThrownBy(() -> scheduler.await(() -> false))
        .hasMessage("apsh: limit of something reached");
  }

  @Test
  void stepsAreBounded() {
    Limits few = new Limits(1, 1, 1, 1, 1, 2_500_000);
    Scheduler bounded = new Scheduler(clock, few);
    assertThatThrownBy(
            () -> {
              while (true) {
                bounded.step();
              }
            })
        .isInstanceOf(LimitReached.class);
  }

  @Test
  void anInterruptIsHeededAtTheNextStep() {
    scheduler.enter(
        new Outside() {
          @Override
          public void interrupted() {
            told.add("interrupted at " + scheduler.steps());
          }
        });
    scheduler.step();
    scheduler.interrupt();
    scheduler.step();
    assertThat(told).containsExactly("interrupted at 2");
  }

  private void sleepAndTell(int seconds, String what) {
    scheduler.sleep(Duration.ofSeconds(seconds), () -> false);
    told.add(what);
  }
}
