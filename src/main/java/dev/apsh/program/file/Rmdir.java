package dev.apsh.program.file;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;

/// rmdir: removes empty directories.
public final class Rmdir implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("rmdir", "remove empty directories")
        .operands("DIRECTORY...", Operand.DIRECTORY)
        .option("--ignore-fail-on-non-empty", "no error for one that is not empty")
        .option("-p, --parents", "also those above")
        .option("-v, --verbose", "say what is removed");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.missingOperand();
    }
    int status = 0;
    for (String path : call.operands()) {
      status = Math.max(status, remove(call, path, false));
      String above = Paths.stripped(path);
      while (status == 0 && call.has("p") && above.lastIndexOf('/') > 0) {
        above = Paths.above(above);
        status = remove(call, above, true);
      }
    }
    return status;
  }

  private static int remove(Call call, String path, boolean above) {
    if (call.has("v")) {
      call.out().println(call.name() + ": removing directory, " + Quote.always(path));
    }
    var removed =
        call.process()
            .sys()
            .files()
            .removeDirectory(call.process().cwd(), path, call.process().caller());
    if (!(removed instanceof Failed<Node>(Refused no))) {
      return 0;
    }
    if (no.errno() == Errno.ENOTEMPTY && call.has("ignore-fail-on-non-empty")) {
      return 0;
    }
    String what = above ? "failed to remove directory " : "failed to remove ";
    return call.fail(what + Quote.always(path) + ": " + no.text());
  }
}
