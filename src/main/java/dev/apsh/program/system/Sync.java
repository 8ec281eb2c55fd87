package dev.apsh.program.system;

import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;

/// sync: writes what is cached to disk, where it is already here.
public final class Sync implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("sync", "write what is cached to disk")
        .operands("[FILE]...", Operand.PATH)
        .option("-d, --data", "the data of files alone")
        .option("-f, --file-system", "the file systems of files");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty() && (call.has("d") || call.has("f"))) {
      return call.fail("--data needs at least one argument");
    }
    int status = 0;
    for (String path : call.operands()) {
      if (call.node(path) instanceof Failed<Node>(Refused no)) {
        status = call.fail("error opening " + Quote.always(path) + ": " + no.text());
      }
    }
    return status;
  }
}
