package dev.apsh.program.system;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Executables.Image;
import dev.apsh.linux.Terminal;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Exec;
import dev.apsh.program.tool.Interval;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Strftime;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// watch: runs a command again and again, on a terminal, until Ctrl-C.
public final class Watch implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("watch", "run a command again and again")
        .after("procps-ng 4.0.2")
        .operands("COMMAND [ARG]...", Operand.PROGRAM)
        .option("-e, --errexit", "until it fails")
        .option("-n, --interval=SECONDS", "every SECONDS, 2 by default")
        .option("-t, --no-title", "without the line above")
        .option("-x, --exec", "without a shell")
        .notSimulated("-b, --beep", "-c, --color", "-d, --differences[=PERMANENT]")
        .notSimulated("-g, --chgexit", "-p, --precise", "-q, --equexit=CYCLES", "-w, --no-wrap")
        .inOrder();
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      call.err().print("\n" + usage().help());
      return 1;
    }
    String text = call.value("n").orElse("2");
    Optional<Duration> interval = Interval.parse(text);
    if (interval.isEmpty()) {
      return call.fail("failed to parse argument: '" + text + "': Invalid argument");
    }
    Optional<Channel> out = call.process().descriptors().get(1);
    if (out.isEmpty() || !(out.get() instanceof Terminal terminal)) {
      call.say("Error opening terminal: unknown.");
      return 1;
    }
    Duration pause = interval.get().isZero() ? Duration.ofMillis(100) : interval.get();
    return repeat(call, terminal, pause, text);
  }

  private static int repeat(Call call, Terminal terminal, Duration pause, String text) {
    String command = String.join(" ", call.operands());
    List<String> argv = call.has("x") ? call.operands() : List.of("sh", "-c", command);
    while (true) {
      terminal.clear();
      if (!call.has("t")) {
        String time = Strftime.format(call.process().sys().clock().now(), "%a %b %e %H:%M:%S %Y");
        call.out().println("Every " + text + "s: " + command + "    " + time + "\n").flush();
      }
      int status =
          switch (Exec.load(call.process(), argv)) {
            case Done<Image>(Image image) -> Exec.inChild(call.process(), image);
            case Failed<Image>(Refused no) -> call.fail(argv.getFirst() + ": " + no.text());
          };
      if (status != 0 && call.has("e")) {
        return 8;
      }
      call.process().step();
      call.process().sleep(pause, () -> false);
    }
  }
}
