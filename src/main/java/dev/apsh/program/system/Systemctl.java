package dev.apsh.program.system;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// systemctl: as far as it reboots and powers off.
public final class Systemctl implements Tool {
  private static final List<String> NOT_SIMULATED =
      List.of(
          "cat",
          "daemon-reload",
          "disable",
          "edit",
          "enable",
          "get-default",
          "halt",
          "hibernate",
          "is-active",
          "is-enabled",
          "is-failed",
          "is-system-running",
          "isolate",
          "kexec",
          "kill",
          "list-dependencies",
          "list-jobs",
          "list-sockets",
          "list-timers",
          "list-unit-files",
          "list-units",
          "mask",
          "reload",
          "reset-failed",
          "restart",
          "set-default",
          "show",
          "soft-reboot",
          "start",
          "status",
          "stop",
          "suspend",
          "unmask");

  @Override
  public Usage usage() {
    return Usage.of("systemctl", "reboot, or power off")
        .after("systemd 252")
        .operands("reboot|poweroff", Operand.TEXT)
        .completes("reboot|poweroff")
        .calls("reboot(2)")
        .option("--no-wall", "send no message to users, as always here")
        .option("-q, --quiet", "say less")
        .notSimulated("-f, --force", "-H, --host=HOST", "-i", "-M, --machine=NAME", "--now")
        .notSimulated("--no-block", "--no-pager", "-t, --type=TYPE", "-a, --all", "--user")
        .differs(
            "There are no units: every verb but reboot and poweroff is refused by name, with exit",
            "status 2. Both are done at once, without a message to users.")
        .hint(program -> "");
  }

  @Override
  public int run(Call call) {
    if (call.operands().isEmpty()) {
      return call.fail(2, "list-units is not simulated");
    }
    String verb = call.operands().getFirst();
    if (call.operands().size() > 1 && (verb.equals("reboot") || verb.equals("poweroff"))) {
      call.say("Too many arguments.");
      return 1;
    }
    return switch (verb) {
      case "reboot" -> PowerState.reboot(call);
      case "poweroff" -> PowerState.powerOff(call);
      default -> {
        if (NOT_SIMULATED.contains(verb)) {
          yield call.fail(2, verb + " is not simulated");
        }
        call.say("Unknown command verb " + verb + ".");
        yield 1;
      }
    };
  }
}
