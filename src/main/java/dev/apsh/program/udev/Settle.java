package dev.apsh.program.udev;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Interval;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.Optional;

/// udevadm settle: waits until what udev has begun is done.
final class Settle implements Tool {

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
    call.process().sys().scheduler().giveWay();
    return 0;
  }
}
