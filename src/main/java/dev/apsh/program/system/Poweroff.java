package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// poweroff: ends this Linux.
public final class Poweroff implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("poweroff", "end this Linux")
        .after("systemd 252")
        .calls("reboot(2)")
        .in("/usr/sbin")
        .notSimulated("--halt", "-p, --poweroff", "--reboot", "-f, --force", "-w, --wtmp-only")
        .notSimulated("-d, --no-wtmp", "-n, --no-sync", "--no-wall")
        .hint(program -> "")
        .differs("It is done at once, without a message to users.");
  }

  @Override
  public int run(Call call) {
    if (!call.operands().isEmpty()) {
      call.say("Too many arguments.");
      return 1;
    }
    return PowerState.powerOff(call);
  }
}
