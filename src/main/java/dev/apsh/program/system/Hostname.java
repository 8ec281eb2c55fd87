package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// hostname: prints the name of the machine.
public final class Hostname implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("hostname", "print the name of the machine")
        .after("hostname 3.23")
        .operands("", Operand.NOTHING)
        .option("-s, --short", "up to the first dot")
        .option("-f, --fqdn, --long", "the whole name")
        .notSimulated("-a, --alias", "-A, --all-fqdns", "-b, --boot", "-d, --domain")
        .notSimulated("-F, --file=FILE", "-i, --ip-address", "-I, --all-ip-addresses")
        .notSimulated("-y, --yp, --nis")
        .failure(255)
        .hint(program -> "Usage: hostname [-s|-f]\n");
  }

  @Override
  public int run(Call call) {
    if (!call.operands().isEmpty()) {
      return call.fail(2, "setting the name is not simulated");
    }
    String name = call.process().sys().uname().node();
    int dot = name.indexOf('.');
    call.out().println(call.has("s") && dot >= 0 ? name.substring(0, dot) : name);
    return 0;
  }
}
