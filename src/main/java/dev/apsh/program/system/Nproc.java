package dev.apsh.program.system;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Input;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Scan;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// nproc: prints the number of processors, as /proc/cpuinfo tells.
public final class Nproc implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("nproc", "print the number of processors")
        .option("--all", "all that are installed")
        .option("--ignore=N", "N less, but at least 1");
  }

  @Override
  public int run(Call call) {
    if (!call.operands().isEmpty()) {
      return call.extraOperand(0);
    }
    String less = call.value("ignore").orElse("0");
    if (!Scan.isDigits(less)) {
      return call.fail("invalid number: " + Quote.locale(less));
    }
    long count = Math.max(1, processors(call) - Long.parseLong(less));
    call.out().println("" + count);
    return 0;
  }

  private static long processors(Call call) {
    if (!(call.open("/proc/cpuinfo") instanceof Done<Channel>(Channel channel))) {
      return 1;
    }
    Bytes all = new Input(channel).rest();
    return all.text().lines().filter(line -> line.startsWith("processor ")).count();
  }
}
