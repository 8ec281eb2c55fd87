package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// uuidgen: prints a new UUID.
public final class Uuidgen implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("uuidgen", "print a new UUID, from the machine's seed")
        .after("util-linux 2.38.1")
        .option("-r, --random", "a random one, as by default")
        .notSimulated("-t, --time", "-n, --namespace=NS", "-N, --name=NAME", "-m, --md5")
        .notSimulated("-s, --sha1", "-x, --hex");
  }

  @Override
  public int run(Call call) {
    call.out().println(call.process().sys().entropy().uuid());
    return 0;
  }
}
