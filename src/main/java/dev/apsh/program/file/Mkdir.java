package dev.apsh.program.file;

import dev.apsh.kernel.Errno;
import dev.apsh.kernel.Outcome;
import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Mode;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Directory;
import dev.apsh.vfs.Node;
import java.util.Optional;

/// mkdir: makes directories.
public final class Mkdir implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("mkdir", "make directories")
        .operands("DIRECTORY...", Operand.DIRECTORY)
        .option("-m, --mode=MODE", "with these permissions: 750, u=rwx,g=rx")
        .option("-p, --parents", "also those above; no error when it is there")
        .option("-v, --verbose", "say what is made")
        .notSimulated("-Z, --context[=CTX]");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.missingOperand();
    }
    int usual = 0777 & ~call.process().umask();
    Optional<Integer> mode =
        call.value("m")
            .map(text -> Mode.changed(text, 0777, true, call.process().umask()))
            .orElse(Optional.of(usual));
    if (mode.isEmpty()) {
      return call.fail("invalid mode " + Quote.locale(call.value("m").orElse("")));
    }
    int status = 0;
    for (String path : call.operands()) {
      status = Math.max(status, make(call, path, mode.get()));
    }
    return status;
  }

  private static int make(Call call, String path, int mode) {
    if (call.has("p")) {
      int above = makeAbove(call, path);
      if (above != 0) {
        return above;
      }
      if (call.node(path) instanceof Done<Node>(Directory there)) {
        return 0;
      }
    }
    return made(call, path, mode);
  }

  private static int makeAbove(Call call, String path) {
    String bare = Paths.stripped(path);
    int usual = 0777 & ~call.process().umask();
    for (int slash = bare.indexOf('/', 1); slash > 0; slash = bare.indexOf('/', slash + 1)) {
      String part = bare.substring(0, slash);
      Outcome<Node> there = call.node(part);
      if (there instanceof Done<Node>(Node node) && !(node instanceof Directory)) {
        return refused(call, part, Errno.ENOTDIR.refused());
      }
      if (!there.isDone() && made(call, part, usual | 0300) != 0) {
        return 1;
      }
    }
    return 0;
  }

  private static int made(Call call, String path, int mode) {
    Outcome<Node> made =
        call.process()
            .sys()
            .files()
            .makeDirectory(call.process().cwd(), path, mode, call.process().caller());
    if (made instanceof Failed<Node>(Refused no)) {
      return refused(call, path, no);
    }
    if (call.has("v")) {
      call.out().println(call.name() + ": created directory " + Quote.always(path));
    }
    return 0;
  }

  private static int refused(Call call, String path, Refused no) {
    return call.fail("cannot create directory " + Quote.locale(path) + ": " + no.text());
  }
}
