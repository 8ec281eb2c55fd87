package dev.apsh.program.file;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;
import java.util.Optional;

/// cp: copies files and directories.
public final class Cp implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("cp", "copy files and directories")
        .operands("SOURCE... DEST", Operand.PATH)
        .option("-a, --archive", "as -dR --preserve=all")
        .option("-d", "links as links")
        .option("-f, --force", "remove what cannot be opened")
        .option("-i, --interactive", "ask before something is overwritten")
        .option("-H", "follow links that are operands")
        .option("-L, --dereference", "follow all links")
        .option("-n, --no-clobber", "overwrite nothing")
        .option("-P, --no-dereference", "links as links")
        .option("-p", "with mode, owner and time")
        .option("--preserve[=LIST]", "with mode, ownership, timestamps; all")
        .option("-R, -r, --recursive", "directories with all below")
        .option("-t, --target-directory=DIR", "into DIR")
        .option("-T, --no-target-directory", "DEST is a file")
        .option("-u, --update", "only what is newer, or not there")
        .option("-v, --verbose", "say what is copied")
        .notSimulated("--attributes-only", "-b, --backup[=CONTROL]", "--copy-contents")
        .notSimulated("-l, --link", "--no-preserve=LIST", "--parents", "--reflink[=WHEN]")
        .notSimulated("--remove-destination", "--sparse=WHEN", "--strip-trailing-slashes")
        .notSimulated("-s, --symbolic-link", "-S, --suffix=SUFFIX", "-x, --one-file-system")
        .notSimulated("-Z, --context[=CTX]");
  }

  @Override
  public int run(Call call) {
    for (String list : call.values("preserve")) {
      for (String what : list.split(",")) {
        if (!List.of("", "all", "mode", "ownership", "timestamps", "links").contains(what)) {
          return call.fail(2, "--preserve=" + what + " is not simulated");
        }
      }
    }
    Optional<Destination> destination = Destination.of(call);
    if (destination.isEmpty()) {
      return 1;
    }
    TreeCopy copy = new TreeCopy(call);
    boolean copied = true;
    for (String source : destination.get().sources()) {
      copied &= copy.copyOperand(source, destination.get().of(source));
    }
    return copied ? 0 : 1;
  }
}
