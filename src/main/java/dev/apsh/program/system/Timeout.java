package dev.apsh.program.system;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Executables.Image;
import dev.apsh.linux.Process;
import dev.apsh.linux.Signal;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Exec;
import dev.apsh.program.tool.Interval;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// timeout: runs a command, for so long of the machine's time at most.
public final class Timeout implements Tool {
  private static final int TIMED_OUT = 124;
  private static final int FAILED = 125;

  @Override
  public Usage usage() {
    return Usage.of("timeout", "run a command for a limited time")
        .operands("DURATION COMMAND [ARG]...", Operand.PROGRAM)
        .option("--preserve-status", "the command's status also when it was ended")
        .option("-k, --kill-after=DURATION", "KILL, so long after the first signal")
        .option("-s, --signal=SIGNAL", "send SIGNAL instead of TERM")
        .option("-v, --verbose", "say when a signal is sent")
        .option("--foreground", "the command may use the terminal, as always here")
        .inOrder()
        .failure(FAILED);
  }

  @Override
  public int run(Call call) {
    if (call.operands().size() < 2) {
      return call.hinted();
    }
    Optional<Signal> signal = Signal.named(call.value("s").orElse("TERM"));
    if (signal.isEmpty()) {
      return call.misuse(Quote.locale(call.value("s").orElse("")) + ": invalid signal");
    }
    String text = call.operands().getFirst();
    Optional<Duration> limit = Interval.parse(text);
    if (limit.isEmpty()) {
      return call.misuse("invalid time interval " + Quote.locale(text));
    }
    String later = call.value("k").orElse("0");
    Optional<Duration> kill = Interval.parse(later);
    if (kill.isEmpty()) {
      return call.misuse("invalid time interval " + Quote.locale(later));
    }
    List<String> argv = call.operands().subList(1, call.operands().size());
    return switch (Exec.load(call.process(), argv)) {
      case Failed<Image>(Refused no) -> {
        call.warn("failed to run command " + Quote.locale(argv.getFirst()) + ": " + no.text());
        yield no.errno() == Errno.ENOENT ? 127 : 126;
      }
      case Done<Image>(Image image) -> watch(call, image, limit.get(), kill.get(), signal.get());
    };
  }

  private static int watch(Call call, Image image, Duration limit, Duration kill, Signal signal) {
    Process process = call.process();
    Process child = process.fork();
    child.arguments(image.argv());
    child.start(() -> image.program().run(child));
    if (!limit.isZero()) {
      process.sleep(limit, () -> child.status().isPresent());
    }
    boolean late = child.status().isEmpty() && !limit.isZero();
    if (late) {
      send(call, child, image, signal);
      if (!kill.isZero()) {
        process.sleep(kill, () -> child.status().isPresent());
        if (child.status().isEmpty()) {
          send(call, child, image, Signal.KILL);
        }
      }
    }
    int status = process.waitFor(child).orElse(FAILED);
    boolean killed = status == Signal.KILL.status();
    return late && !killed && !call.has("preserve-status") ? TIMED_OUT : status;
  }

  private static void send(Call call, Process child, Image image, Signal signal) {
    if (call.has("v")) {
      String command = Quote.locale(image.argv().getFirst());
      call.warn("sending signal " + signal.name() + " to command " + command);
    }
    child.signal(signal);
  }
}
