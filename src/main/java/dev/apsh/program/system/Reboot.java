package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;

/// reboot: boots this Linux anew.
public final class Reboot implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("reboot", "boot this Linux anew")
        .in("/usr/sbin")
        .calls("reboot(2)")
        .after("systemd 252")
        .notSimulated("--halt", "-p, --poweroff", "--reboot", "-f, --force", "-w, --wtmp-only")
        .notSimulated("-d, --no-wtmp", "--no-wall")
        .differs("It is done at once, without a message to users.");
  }

  @Override
  public int run(Call call) {
    if (!call.operands().isEmpty()) {
      call.say("Too many arguments.");
      return 1;
    }
    return PowerState.reboot(call);
  }
}
