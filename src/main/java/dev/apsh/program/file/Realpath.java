package dev.apsh.program.file;

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
import java.util.Optional;

/// realpath: prints whole paths without links.
public final class Realpath implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("realpath", "print whole paths without links")
        .operands("FILE...", Operand.PATH)
        .option("-e, --canonicalize-existing", "nothing may be missing")
        .option("-m, --canonicalize-missing", "anything may be missing")
        .option("-q, --quiet", "without most messages")
        .option("-z, --zero", "NUL instead of newlines")
        .notSimulated("-L, --logical", "-P, --physical", "-s, --strip, --no-symlinks")
        .notSimulated("--relative-to=DIR", "--relative-base=DIR");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.missingOperand();
    }
    Optional<Given> how = call.last("e", "m");
    Missing missing =
        how.map(given -> given.is("e") ? Missing.NOTHING : Missing.ANYTHING).orElse(Missing.LAST);
    int status = 0;
    for (String path : call.operands()) {
      switch (RealPath.of(call.process(), path, missing)) {
        case Done<String>(String text) -> call.out().print(text + (call.has("z") ? "\0" : "\n"));
        case Failed<String>(Refused no) -> {
          status = 1;
          if (!call.has("q")) {
            call.warn(Quote.name(path) + ": " + no.text());
          }
        }
      }
    }
    return status;
  }
}
