package dev.apsh.program.text;

import dev.apsh.kernel.Bytes;
import dev.apsh.kernel.Content;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Read;
import dev.apsh.kernel.Refused;
import dev.apsh.linux.Channel;
import dev.apsh.linux.Signal;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.OpenMode;
import java.util.ArrayList;
import java.util.List;

/// tee: copies standard input to standard output and to files.
public final class Tee implements Tool {
  private static final int BLOCK = 8192;

  @Override
  public Usage usage() {
    return Usage.of("tee", "copy standard input to standard output and to files")
        .operands("[FILE]...", Operand.PATH)
        .option("-a, --append", "append to the files")
        .option("-i, --ignore-interrupts", "Ctrl-C does not end it")
        .notSimulated("-p", "--output-error[=MODE]");
  }

  private record Target(String name, int descriptor) {}

  @Override
  public int run(Call call) {
    if (call.has("i")) {
      call.process().ignore(Signal.INT, true);
    }
    List<Target> targets = new ArrayList<>();
    targets.add(new Target("standard output", 1));
    int status = open(call, targets);
    Channel input = call.process().descriptors().get(0).orElse(null);
    if (input == null) {
      return call.fail("read error: Bad file descriptor");
    }
    while (!targets.isEmpty()) {
      call.process().step();
      Read read = input.read(BLOCK);
      if (read instanceof Refused no) {
        return call.fail("read error: " + no.text());
      }
      if (read instanceof Content(Bytes bytes) && bytes.isEmpty()) {
        return status;
      }
      if (read instanceof Content(Bytes bytes) && !write(call, bytes, targets)) {
        status = 1;
      }
    }
    return status;
  }

  private static int open(Call call, List<Target> targets) {
    int status = 0;
    OpenMode mode = call.has("a") ? OpenMode.APPEND : OpenMode.WRITE;
    for (String name : call.operands()) {
      switch (call.process().open(name, mode)) {
        case Done<Integer>(Integer descriptor) -> targets.add(new Target(name, descriptor));
        case Failed<Integer>(Refused no) -> status = call.fail(Quote.name(name) + ": " + no.text());
      }
    }
    return status;
  }

  /// Writes to each target; one that refuses gets no more. False when one did.
  private static boolean write(Call call, Bytes bytes, List<Target> targets) {
    return !targets.removeIf(target ->
        call.process().write(target.descriptor(), bytes) instanceof Refused no
            && call.fail(Quote.name(target.name()) + ": " + no.text()) != 0);
  }
}
