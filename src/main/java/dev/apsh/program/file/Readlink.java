package dev.apsh.program.file;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Given;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.RealPath;
import dev.apsh.program.tool.RealPath.Missing;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Link;
import dev.apsh.vfs.Node;
import java.util.Optional;

/// readlink: prints where links lead.
public final class Readlink implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("readlink", "print where links lead")
        .operands("FILE...", Operand.PATH)
        .option("-f, --canonicalize", "the whole path without links; its last part may be missing")
        .option("-e, --canonicalize-existing", "as -f, nothing may be missing")
        .option("-m, --canonicalize-missing", "as -f, anything may be missing")
        .option("-n, --no-newline", "without a newline at the end")
        .option("-q, --quiet", "no messages, as by default")
        .option("-s, --silent", "no messages, as by default")
        .option("-v, --verbose", "with messages")
        .option("-z, --zero", "NUL instead of newlines");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.missingOperand();
    }
    boolean several = call.operands().size() > 1;
    if (several && call.has("n")) {
      call.warn("ignoring --no-newline with multiple arguments");
    }
    boolean verbose = call.last("v", "q", "s").filter(given -> given.is("v")).isPresent();
    String end = call.has("n") && !several ? "" : call.has("z") ? "\0" : "\n";
    int status = 0;
    for (String path : call.operands()) {
      switch (target(call, path)) {
        case Done<String>(String text) -> call.out().print(text + end);
        case Failed<String>(Refused no) -> {
          status = 1;
          if (verbose) {
            call.warn(Quote.name(path) + ": " + no.text());
          }
        }
      }
    }
    return status;
  }

  private static Outcome<String> target(Call call, String path) {
    Optional<Given> how = call.last("f", "e", "m");
    if (how.isPresent()) {
      Missing missing =
          how.get().is("f") ? Missing.LAST : how.get().is("e") ? Missing.NOTHING : Missing.ANYTHING;
      return RealPath.of(call.process(), path, missing);
    }
    return call.nodeOrLink(path).then(Readlink::target);
  }

  private static Outcome<String> target(Node node) {
    return node instanceof Link link ? Outcome.of(link.target()) : Errno.EINVAL.refused().outcome();
  }
}
