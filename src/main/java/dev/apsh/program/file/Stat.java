package dev.apsh.program.file;

import dev.apsh.kernel.Outcome.Done;
import dev.apsh.kernel.Outcome.Failed;
import dev.apsh.kernel.Refused;
import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Quote;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import dev.apsh.vfs.Node;

/// stat: prints what is known of files.
public final class Stat implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("stat", "print what is known of files")
        .operands("FILE...", Operand.PATH)
        .option("-L, --dereference", "follow links")
        .option("-c, --format=FORMAT", "as FORMAT says, with a newline")
        .option("--printf=FORMAT", "as FORMAT says, with escapes, without a newline")
        .notSimulated("-f, --file-system", "-t, --terse", "--cached=MODE")
        .notes(
            "  %n name, %N quoted, with where a link leads, %s size, %F type, %a %A %f mode,",
            "  %u %U user, %g %G group, %h links, %b %B blocks, %o block, %t %T device,",
            "  %x %X %y %Y %z %Z times, %w %W -");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.missingOperand();
    }
    int status = 0;
    for (String path : call.operands()) {
      switch (call.has("L") ? call.node(path) : call.nodeOrLink(path)) {
        case Done<Node>(Node node) -> print(call, path, node);
        case Failed<Node>(Refused no) ->
            status = call.fail("cannot statx " + Quote.always(path) + ": " + no.text());
      }
    }
    return status;
  }

  private static void print(Call call, String path, Node node) {
    StatFormat format = new StatFormat(call.process(), path, node);
    if (call.has("printf")) {
      call.out().print(format.text(call.value("printf").orElse(""), true));
    } else if (call.has("c")) {
      call.out().println(format.text(call.value("c").orElse(""), false));
    } else {
      call.out().print(format.whole());
    }
  }
}
