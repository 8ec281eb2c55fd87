package dev.apsh.program.system;

import dev.apsh.program.tool.Call;

/// Ends a Linux, for the programs that may: root's alone.
final class PowerState {
  private static final String DENIED =
      "Failed to set wall message, ignoring: Interactive authentication required.\n"
          + "Failed to %s system via logind: Interactive authentication required.";

  private PowerState() {}

  static int reboot(Call call) {
    if (!call.process().caller().isRoot()) {
      return denied(call, "reboot");
    }
    call.out().flush();
    call.process().sys().reboot();
    return 0;
  }

  static int powerOff(Call call) {
    if (!call.process().caller().isRoot()) {
      return denied(call, "power off");
    }
    call.out().flush();
    call.process().sys().powerOff();
    return 0;
  }

  private static int denied(Call call, String what) {
    call.say(DENIED.formatted(what));
    return 1;
  }
}
