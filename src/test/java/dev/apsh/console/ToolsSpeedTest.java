package dev.apsh.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apsh.console.Invocation.Choices;
import dev.apsh.console.Recording.Answer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How long the tools take on large machines from a warm shell, in time of the processor.
class ToolsSpeedTest {
  private static final int RUNS = 2;

  @Test
  void lszcryptListsAFullMachineInLessThanASecond() {
    Choices full = Choices.NONE.with("lab", "labs/full.json").with("profile", "linux-6.12");
    try (RecordedMachine machine = machine(full)) {
      assertThat(machine.run("lszcrypt -V").out().lines()).hasSize(2 + 256 + 65536);
      assertThat(best(machine, "lszcrypt -V")).isLessThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void mdevctlListsAThousandDevicesInLessThanATenthOfASecond() {
    try (RecordedMachine machine = machine(Choices.NONE.with("profile", "linux-6.12"))) {
      machine.run("modprobe vfio_ap; cd /sys/devices/vfio_ap/matrix");
      machine.run(
          """
          for i in {1..1000}
          do
            printf -v uuid 11111111-1111-1111-1111-%012d $i
            echo $uuid > mdev_supported_types/vfio_ap-passthrough/create
          done\
          """);
      assertThat(machine.run("mdevctl list").out().lines()).hasSize(1000);
      assertThat(best(machine, "mdevctl list")).isLessThan(Duration.ofMillis(100));
    }
  }

  private static RecordedMachine machine(Choices choices) {
    return new RecordedMachine(((Machines.Chosen) Machines.choose(choices, Path.of(""))).start());
  }

  private static Duration best(RecordedMachine machine, String command) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Answer answer = machine.run(command);
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
      assertThat(answer.status()).isZero();
    }
    return Duration.ofNanos(best);
  }
}
