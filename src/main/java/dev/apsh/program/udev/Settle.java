package dev.apsh.program.udev;

import dev.apsh.kernel.Uevents;
import dev.apsh.linux.Process;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Interval;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// udevadm settle: waits until what udev has begun is done.
final class Settle implements Tool {
  private static final Duration USUAL = Duration.ofMinutes(2);

  @Override
  public Usage usage() {
    return Usage.of("settle", "wait until udev has done what it has begun")
        .after("udevadm of systemd 252")
        .operands("", Operand.NOTHING)
        .option("-t, --timeout=SEC", "no longer than SEC")
        .option("-E, --exit-if-exists=FILE", "or until FILE is there")
        .hint(program -> "");
  }

  @Override
  public int run(Call call) {
    Optional<String> timeout = call.value("t");
    if (timeout.isPresent() && Interval.parse(timeout.get()).isEmpty()) {
      call.say("Failed to parse timeout value '" + timeout.get() + "': Invalid argument");
      return 1;
    }
    Uevents uevents = call.process().sys().uevents();
    Duration most = timeout.flatMap(Interval::parse).orElse(USUAL);
    BooleanSupplier isDone = () -> !uevents.hasKept() || exists(call);
    call.process().sleep(most, isDone);
    return isDone.getAsBoolean() ? 0 : 1;
  }

  private static boolean exists(Call call) {
    Process process = call.process();
    return call.value("E")
        .filter(path -> process.sys().files().node(process.cwd(), path, process.caller()).isDone())
        .isPresent();
  }
}
